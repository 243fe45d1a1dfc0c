/** From behind and the side, past the facet joint, to the root where it leaves: outside the sac. */
import { place, stroke } from '../part.ts';
import { backSkin, discLevel } from '../parts/spineTop.ts';
import { label, type Scene } from '../scene.ts';
import { needle } from '../tools/needle.ts';

export const scene: Scene = {
  height: 600,
  art: [
    place(
      [
        ...backSkin(-90),
        ...discLevel(),
        stroke('drug', '110,150 180,128 / 132,168 164,156'),
        ...needle([126, 160], [268, 488]),
      ],
      { x: 330, y: 22, scale: 0.88 },
    ),
  ],
  labels: [
    label('nerve-root', 'start', [590, 70], [512, 130]),
    label('disc', 'end', [170, 80], [253, 79]),
    label('facet-joint', 'end', [180, 350], [232, 223]),
    label('sac', 'end', [150, 240], [318, 185]),
    label('medicine', 'start', [550, 250], [477, 164]),
  ],
};
