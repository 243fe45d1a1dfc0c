/** Straight in from behind, into the back of the joint. */
import { place, stroke } from '../part.ts';
import { backSkin, discLevel } from '../parts/spineTop.ts';
import { label, type Scene } from '../scene.ts';
import { needle } from '../tools/needle.ts';

export const scene: Scene = {
  height: 600,
  art: [
    place(
      [...backSkin(-90), ...discLevel(), stroke('drug', '84,194 97,214 106,236'), ...needle([110, 252], [184, 488])],
      { x: 330, y: 22, scale: 0.88 },
    ),
  ],
  labels: [
    label('facet-joint', 'end', [180, 350], [236, 227]),
    label('sac', 'end', [150, 240], [318, 185]),
    label('disc', 'end', [170, 80], [253, 79]),
    label('nerve-root', 'start', [590, 80], [512, 130]),
    label('medicine', 'start', [550, 330], [415, 210]),
  ],
};
