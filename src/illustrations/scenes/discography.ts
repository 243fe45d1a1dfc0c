/** From behind and the side, in front of the facet joint, to the middle of the disc: the canal is left alone. */
import { place, stroke } from '../part.ts';
import { backSkin, discLevel } from '../parts/spineTop.ts';
import { label, type Scene } from '../scene.ts';
import { needle } from '../tools/needle.ts';

export const scene: Scene = {
  height: 580,
  art: [
    place(
      [
        ...backSkin(-90),
        ...discLevel(),
        stroke('drug', '-28,72 28,68 / -38,88 36,88 / -20,104 22,104'),
        ...needle([4, 90], [364, 476]),
      ],
      { x: 270, y: 50, scale: 0.85 },
    ),
  ],
  labels: [
    label('dye', 'start', [470, 60], [296, 112]),
    label('disc', 'end', [130, 60], [186, 94]),
    label('facet-joint', 'end', [140, 340], [178, 252]),
    label('nerve-root', 'start', [520, 190], [436, 162]),
  ],
};
