/** Fluid leaks through the sac's back wall into the epidural space; the needle stops in that space, beside the hole, not in it. */
import { stroke } from '../part.ts';
import type { Scene } from '../scene.ts';
import { alongCanal } from '../settings/alongCanal.ts';
import { arrow } from '../tools/arrow.ts';
import { needle } from '../tools/needle.ts';

export const scene: Scene = alongCanal({
  over: [
    ...arrow('178,92! 211,92!', [214, 92], 0),
    stroke('drug', '212,120 212,215 / 219,138 219,197'),
    ...needle([215, 162], [446, 215]),
  ],
  names: [
    ['hole', 70, [196, 90]],
    ['your-blood', 200, [221, 148]],
    ['epidural-space', 430, [210, 280]],
    ['sac', 540, [180, 400]],
  ],
});
