/** As the page's steps: on the table, numbed, needle, test current, heat, several nerves, rest. */
import { place, stroke, type Part } from '../part.ts';
import { jointsBack, medialBranches, spineBack } from '../parts/spineBack.ts';
import { scene as heated } from '../scenes/radiofrequency-ablation.ts';
import { label, type Label, type Scene } from '../scene.ts';
import { lyingDown } from '../settings/lyingDown.ts';
import { resting } from '../settings/resting.ts';
import { heat } from '../tools/heatMarks.ts';
import { pulses } from '../tools/lead.ts';
import { cannula, needle } from '../tools/needle.ts';

const view = (over: Part, labels: readonly Label[]): Scene => ({
  height: 620,
  art: [place([...spineBack(3), ...jointsBack(2), ...medialBranches(3)], { x: 330, y: 70, scale: 1.75 }), over],
  labels,
});
const nerve = label('medial-branch', 'start', [560, 60], [446, 70]);
const first = cannula([432, 254], [612, 500]);

export const steps: readonly Scene[] = [
  lyingDown({ xray: 400 }),
  view(
    [stroke('drug', '560,440 610,440'), ...needle([584, 440], [612, 500])],
    [label('medicine', 'start', [560, 360], [606, 436])],
  ),
  view(first, [nerve]),
  view([...first, ...place(pulses, { x: 440, y: 254, scale: 0.9 })], [nerve]),
  heated,
  view(
    [
      ...first,
      ...cannula([432, 429], [600, 560]),
      ...place(heat, { x: 432, y: 262 }),
      ...place(heat, { x: 432, y: 437 }),
    ],
    [nerve],
  ),
  resting,
];
