/** Past the side of the bone to the web of nerves in front of it, around the main artery; the canal is left alone. */
import { stroke } from '../part.ts';
import { label, type Scene } from '../scene.ts';
import { acrossUpperBelly } from '../settings/acrossUpperBelly.ts';
import { needle } from '../tools/needle.ts';

export const scene: Scene = acrossUpperBelly(
  [stroke('drug', '382,126 392,196 / 368,116 366,134'), ...needle([376, 170], [620, 580])],
  [label('medicine', 'start', [500, 160], [396, 170])],
);
