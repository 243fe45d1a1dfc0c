/** Straight in from behind, into the back of the joint. */
import { place, stroke } from '../part.ts';
import { backSkin, discLevel } from '../parts/spineTop.ts';
import { label, type Scene } from '../scene.ts';
import { needle } from '../tools/needle.ts';

export const scene: Scene = {
  height: 600,
  art: [
    place(
      [...backSkin(-90), ...discLevel(), stroke('drug', '94,212 106,236 112,262'), ...needle([104, 232], [184, 488])],
      { x: 330, y: 30, scale: 0.92 },
    ),
  ],
  labels: [
    label('facet-joint', 'end', [180, 350], [232, 244]),
    label('sac', 'end', [150, 240], [318, 200]),
    label('disc', 'end', [170, 80], [250, 90]),
    label('nerve-root', 'start', [590, 80], [520, 143]),
    label('medicine', 'start', [550, 330], [436, 266]),
  ],
};
