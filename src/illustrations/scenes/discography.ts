/** From behind and the side, in front of the facet joint, to the middle of the disc: the canal is left alone. */
import { place, stroke } from '../part.ts';
import { backSkin, discLevel } from '../parts/spineTop.ts';
import { label, type Scene } from '../scene.ts';
import { needle } from '../tools/needle.ts';

export const scene: Scene = {
  height: 560,
  art: [
    place(
      [
        ...backSkin(-180),
        ...discLevel({ roots: 'passing' }),
        stroke('drug', '-28,72 28,68 / -38,88 36,88 / -20,104 22,104'),
        ...needle([14, 92], [540, 482]),
      ],
      { x: 226, y: 110, scale: 0.7 },
    ),
  ],
  labels: [
    label('dye', 'start', [440, 90], [250, 166]),
    label('disc', 'end', [130, 100], [165, 150]),
    label('facet-joint', 'end', [120, 380], [156, 274]),
    label('nerve', 'start', [530, 190], [340, 188]),
  ],
};
