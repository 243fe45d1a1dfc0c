/** A drip while sitting, and what the drug does at the wall of a nerve cell. */
import { place, stroke, type Part } from '../part.ts';
import { body, bodyLines } from '../parts/body.ts';
import { leaningChair, leaningPerson } from '../parts/leaningPerson.ts';
import { cellWall } from '../parts/receptor.ts';
import { label, type Label, type Scene } from '../scene.ts';
import { goingHome } from '../settings/goingHome.ts';
import { twoPeople } from '../settings/twoPeople.ts';
import { warning } from '../settings/warning.ts';
import { arrow } from '../tools/arrow.ts';
import { infusionBag } from '../tools/infusionBag.ts';
import { monitor } from '../tools/monitor.ts';
import { painRing } from '../tools/painMarks.ts';
import { swirl } from '../tools/swirl.ts';

const seated = (labels: readonly Label[], ...over: Part[]): Scene => ({
  height: 600,
  art: [
    [stroke('wire', '150,16! 150,580! / 100,580! 200,580!')],
    leaningChair,
    leaningPerson,
    place(infusionBag, { x: 120, y: 60, scale: 0.8, flip: true }),
    [stroke('wire', '120,240 124,300 190,330 300,350 352,372')],
    ...over,
  ],
  labels,
});

export const steps: readonly Scene[] = [
  {
    height: 600,
    art: [
      place([...body, ...bodyLines('front')], { x: 330, y: 14, scale: 0.315 }),
      [stroke('ache', '354,320 362,430 364,528')],
    ],
    labels: [label('where-it-hurts', 'start', [500, 420], [386, 420])],
  },
  seated([
    label('drug-in-a-bag', 'start', [220, 110], [168, 130]),
    label('thin-tube', 'start', [232, 250], [230, 338]),
  ]),
  {
    height: 600,
    art: [
      place(cellWall([200, 520]), { y: 330 }),
      arrow('200,90! 200,410!', [200, 412], 90),
      arrow('520,90! 520,200!', [520, 202], 90),
      [stroke('drug', '500,262 540,262 / 520,286 520,286')],
    ],
    labels: [
      label('signal', 'start', [226, 110]),
      label('drug-in-a-bag', 'end', [420, 250], [500, 262]),
      label('receptor', 'middle', [360, 480], [464, 380]),
      label('nerve-cell', 'end', [690, 540]),
    ],
  },
  seated(
    [label('staff-check-you', 'middle', [306, 188]), label('feeling-strange', 'start', [566, 50])],
    place(monitor, { x: 306, y: 78, scale: 0.8 }),
    place(swirl, { x: 436, y: 118, scale: 0.8 }),
    place(swirl, { x: 506, y: 70, scale: 0.8, turn: 60 }),
    place(swirl, { x: 600, y: 138, scale: 0.8, turn: 140 }),
  ),
  twoPeople({
    side: 'front',
    pain: [stroke('ache', '76,972 100,1220 100,1410 106,1630')],
    less: [stroke('ache', '100,1380 106,1630')],
  }),
  goingHome,
  warning({ signs: [...painRing(290, 66, 24), ...painRing(290, 176, 34)] }),
];
