/** Past the side of the bone to the web of nerves in front of it, around the main artery; the canal is left alone. */
import { stroke } from '../part.ts';
import type { Scene } from '../scene.ts';
import { acrossUpperBelly } from '../settings/acrossUpperBelly.ts';
import { needle } from '../tools/needle.ts';

export const scene: Scene = acrossUpperBelly(
  [stroke('drug', '382,126 392,196 / 368,116 366,134'), ...needle([376, 170], [640, 612])],
  [['medicine', [500, 140], [392, 160]]],
);
