/** Pain in a small area, the nerve cluster, wire and power unit, pulses, what they may do, how many it helped, the weeks after. */
import { body, bodyLines } from '../parts/body.ts';
import { spineBack } from '../parts/spineBack.ts';
import { backSkin, discLevel } from '../parts/spineTop.ts';
import { place, type Part } from '../part.ts';
import { label, type Label, type Scene } from '../scene.ts';
import { ofTwoHundreds } from '../settings/compared.ts';
import { crossedOut } from '../tools/crossedOut.ts';
import { lead, pulses } from '../tools/lead.ts';
import { painRing } from '../tools/painMarks.ts';
import { pulseGenerator } from '../tools/pulseGenerator.ts';
import { telephone } from '../tools/telephone.ts';
import { weight } from '../tools/weight.ts';

const legs: Part = place([...body, ...bodyLines('front')], { x: 330, y: -910, scale: 0.84 });
const view = (over: Part, labels: readonly Label[]): Scene => ({
  height: 600,
  art: [place([...backSkin(-60), ...discLevel()], { x: 320, y: 10, scale: 1.3 }), over],
  labels,
});
const cluster = label('nerve-cluster', 'start', [570, 370], [452, 228]);
const nerve = label('nerve', 'end', [120, 290], [96, 188]);
const sac = label('sac', 'end', [130, 360], [304, 280]);
const wire = label('thin-wire', 'end', [170, 450], [342, 326]);
const inPlace = lead('320,334 364,316 394,282 408,250 432,216 470,196 500,186', '416,238 434,216 458,202 484,191');

export const steps: readonly Scene[] = [
  {
    height: 600,
    art: [legs, painRing(414, 470, 56)],
    labels: [label('small-area', 'start', [530, 400], [460, 440])],
  },
  view([], [cluster, nerve, sac]),
  {
    height: 600,
    art: [
      place(spineBack(3), { x: 250, y: 30, scale: 1.75 }),
      lead(
        '346,138! 322,146 276,176 258,230 256,350 262,410 320,450 420,440 500,440',
        '346,138 330,142 312,150 296,160',
      ),
      place(pulseGenerator, { x: 560, y: 448, scale: 1.4 }),
    ],
    labels: [label('thin-wire', 'start', [500, 250], [260, 300]), label('power-unit', 'middle', [560, 556])],
  },
  view([...inPlace, ...place(pulses, { x: 462, y: 232, scale: 0.8, turn: 48, flip: true })], [cluster, sac, wire]),
  {
    height: 600,
    art: [
      legs,
      painRing(414, 470, 26),
      place(pulses, { x: 378, y: 470, scale: 0.9 }),
      place(pulses, { x: 450, y: 470, scale: 0.9, flip: true }),
    ],
    labels: [label('aimed-here', 'start', [540, 330], [430, 452])],
  },
  ofTwoHundreds(['drg-half-gone', 81], ['scs-half-gone', 56]),
  {
    height: 600,
    art: [
      place(weight, { x: 190, y: 250 }),
      place(crossedOut(150), { x: 190, y: 250 }),
      place(telephone, { x: 540, y: 220, scale: 1.1 }),
    ],
    labels: [label('no-lifting', 'middle', [190, 470]), label('call-now', 'middle', [560, 430])],
  },
];
