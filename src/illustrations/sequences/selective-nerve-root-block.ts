/** As the page's steps: on the table, cleaned, numbed, needle, dye, medicine, rest. */
import { stroke } from '../part.ts';
import { scene as medicine } from '../scenes/selective-nerve-root-block.ts';
import type { Scene } from '../scene.ts';
import { acrossSpine, cleaned, numbed, pointAt } from '../settings/acrossSpine.ts';
import { lyingDown } from '../settings/lyingDown.ts';
import { resting } from '../settings/resting.ts';
import { needle } from '../tools/needle.ts';

const inPlace = needle([126, 160], [268, 488]);
const root = pointAt('nerve-root', 'start', [590, 70], [206, 123]);

export const steps: readonly Scene[] = [
  lyingDown({ xray: 400 }),
  cleaned(250),
  numbed(258),
  acrossSpine({ over: inPlace, labels: [root] }),
  acrossSpine({
    over: [stroke('drug', '112,146 148,134'), ...inPlace],
    labels: [root, pointAt('dye', 'start', [550, 250], [148, 138])],
  }),
  medicine,
  resting,
];
