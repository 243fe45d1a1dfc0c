/** As the page's steps: on the table, cleaned, numbed, needle, medicine, rest. */
import { scene as medicine } from '../scenes/facet-joint-injection.ts';
import type { Scene } from '../scene.ts';
import { acrossSpine, cleaned, numbed, pointAt } from '../settings/acrossSpine.ts';
import { lyingDown } from '../settings/lyingDown.ts';
import { resting } from '../settings/resting.ts';
import { needle } from '../tools/needle.ts';

export const steps: readonly Scene[] = [
  lyingDown({ xray: 400 }),
  cleaned(180),
  numbed(180),
  acrossSpine({
    over: needle([104, 232], [184, 488]),
    labels: [pointAt('facet-joint', 'end', [170, 350], [-110, 232])],
  }),
  medicine,
  resting,
];
