/** As the page's steps: on the table, numbed, needle, dye, medicine, rest. */
import { place, stroke, type Part } from '../part.ts';
import { spineSection } from '../parts/spineSection.ts';
import { scene as medicine } from '../scenes/epidural-steroid-injection.ts';
import { label, type Label, type Scene } from '../scene.ts';
import { lyingDown } from '../settings/lyingDown.ts';
import { resting } from '../settings/resting.ts';
import { needle } from '../tools/needle.ts';

const view = (over: Part, labels: readonly Label[]): Scene => ({
  height: 560,
  art: [place(spineSection({ count: 4, from: -90, to: 510 }), { x: 170, y: 70 }), over],
  labels,
});
const inPlace = needle([384, 226], [616, 280]);
const space = label('epidural-space', 'end', [150, 108], [381, 152]);
const fluid = label('sac', 'end', [150, 440], [328, 440]);
const skin = label('skin', 'start', [622, 440], [601, 440]);

export const steps: readonly Scene[] = [
  lyingDown({ xray: 400 }),
  view([stroke('drug', '578,250 576,306'), ...needle([576, 272], [622, 282])], [skin, fluid]),
  view(inPlace, [space, fluid, skin]),
  view([stroke('drug', '382,206 381,246'), ...inPlace], [space, fluid, label('dye', 'start', [530, 130], [388, 206])]),
  medicine,
  resting,
];
