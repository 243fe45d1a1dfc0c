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
      { x: 330, y: 30, scale: 0.92 },
    ),
  ],
  labels: [
    label('nerve-root', 'start', [590, 70], [520, 143]),
    label('disc', 'end', [170, 80], [250, 90]),
    label('facet-joint', 'end', [180, 350], [228, 240]),
    label('sac', 'end', [150, 240], [318, 200]),
    label('medicine', 'start', [550, 250], [484, 178]),
  ],
};
