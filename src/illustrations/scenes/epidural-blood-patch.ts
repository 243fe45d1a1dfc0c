/** Fluid leaks through the sac's back wall into the epidural space; the needle stops in that space, beside the hole, not in it. */
import { place, stroke } from '../part.ts';
import { spineSection } from '../parts/spineSection.ts';
import { label, type Scene } from '../scene.ts';
import { arrow } from '../tools/arrow.ts';
import { needle } from '../tools/needle.ts';

export const scene: Scene = {
  height: 580,
  art: [
    place(spineSection({ count: 4, from: -100, to: 440 }), { x: 60, y: 70, scale: 1.3 }),
    arrow('292,190! 334,190', [338, 190], 0),
    [stroke('drug', '336,226 336,350 / 344,250 344,326')],
    needle([340, 280], [640, 350]),
  ],
  labels: [
    label('hole', 'start', [420, 50], [316, 186]),
    label('your-blood', 'start', [430, 236], [348, 262]),
    label('epidural-space', 'start', [430, 440], [334, 412]),
    label('sac', 'start', [430, 540], [294, 500]),
    label('skin', 'start', [636, 140], [614, 140]),
  ],
};
