/** Fluid leaks through the sac's back wall into the epidural space; the needle stops in that space, beside the hole, not in it. */
import { liningLeak } from '../parts/liningLeak.ts';
import { stroke } from '../part.ts';
import type { Scene } from '../scene.ts';
import { alongCanal } from '../settings/alongCanal.ts';
import { needle } from '../tools/needle.ts';

export const scene: Scene = alongCanal({
  over: [...liningLeak, stroke('drug', '212,120 212,215 / 219,138 219,197'), ...needle([215, 162], [446, 215])],
  names: [
    ['hole', 70, [196, 94]],
    ['your-blood', 200, [221, 148]],
    ['epidural-space', 430, [210, 280]],
    ['sac', 540, [180, 400]],
  ],
});
