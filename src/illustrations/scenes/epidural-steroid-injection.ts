/** Between two spinous processes, through the yellow ligament, into the space behind the sac: never into the sac. */
import { stroke } from '../part.ts';
import type { Scene } from '../scene.ts';
import { alongCanal } from '../settings/alongCanal.ts';
import { needle } from '../tools/needle.ts';

export const scene: Scene = alongCanal({
  over: [stroke('drug', '212,102 212,226 / 220,142 220,196'), ...needle([214, 156], [446, 210])],
  names: [
    ['epidural-space', 80, [211, 82]],
    ['medicine', 200, [222, 140]],
    ['skin', 440, [430, 330]],
    ['sac', 540, [158, 380]],
  ],
});
