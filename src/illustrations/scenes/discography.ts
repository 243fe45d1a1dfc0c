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
        ...discLevel(),
        stroke('drug', '-28,72 28,68 / -38,88 36,88 / -20,104 22,104'),
        ...needle([14, 92], [540, 482]),
      ],
      { x: 240, y: 116, scale: 0.74 },
    ),
  ],
  labels: [
    label('dye', 'start', [440, 100], [266, 178]),
    label('disc', 'end', [130, 100], [176, 156]),
    label('facet-joint', 'end', [120, 380], [168, 292]),
    label('nerve-root', 'start', [530, 200], [398, 198]),
  ],
};
