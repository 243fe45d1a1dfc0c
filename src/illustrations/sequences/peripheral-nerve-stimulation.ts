/** The wire ends beside the nerve. A short-term wire leaves through the skin; a permanent device lies under it. */
import { appearing } from '../motion.ts';
import { place, stroke } from '../part.ts';
import { label, type Scene } from '../scene.ts';
import { alongNerve, signals } from '../settings/alongNerve.ts';
import { twoPeople } from '../settings/twoPeople.ts';
import { warning } from '../settings/warning.ts';
import { clock } from '../tools/clock.ts';
import { crossedOut } from '../tools/crossedOut.ts';
import { lead, pulses } from '../tools/lead.ts';
import { needle } from '../tools/needle.ts';
import { painRing } from '../tools/painMarks.ts';
import { pulseGenerator } from '../tools/pulseGenerator.ts';
import { weight } from '../tools/weight.ts';

const skin = label('skin', 'start', [40, 130], [60, 206]);
const contacts = '240,376 270,376 300,375 330,374';
const wire = label('thin-wire', 'end', [330, 300], [400, 364]);

export const steps: readonly Scene[] = [
  alongNerve([skin, label('pain-signals', 'start', [230, 320], [280, 420])], signals(600)),
  alongNerve(
    [skin, label('numbing-medicine', 'end', [260, 320], [282, 374])],
    signals(270),
    needle([420, 382], [540, 180]),
    [stroke('drug', '280,376 450,372 / 300,506 430,508')],
  ),
  alongNerve(
    [skin, wire, label('pulse-generator', 'end', [500, 60], [560, 96])],
    lead('230,376 390,372 450,330 486,260 520,196! 552,176! 600,140', contacts),
    place(pulseGenerator, { x: 610, y: 100 }),
    appearing([stroke('tool', '500,186! 560,160! 570,184! 510,210! z')]),
  ),
  alongNerve(
    [skin, wire, label('pulse-generator', 'middle', [560, 110], [590, 262])],
    lead('230,376 390,372 450,350 490,320 546,310!', contacts),
    place(pulses, { x: 286, y: 382, turn: -90, scale: 0.9 }),
    place(pulseGenerator, { x: 594, y: 308 }),
  ),
  twoPeople({
    side: 'front',
    pain: [stroke('ache', '100,1200 100,1400 104,1640')],
    less: [stroke('ache', '100,1380 104,1640')],
  }),
  {
    height: 600,
    art: [
      place(weight, { x: 360, y: 312, scale: 1.1 }),
      place(crossedOut(190), { x: 360, y: 300 }),
      place(clock, { x: 620, y: 110, scale: 1.1 }),
    ],
    labels: [label('no-heavy-lifting', 'middle', [360, 550])],
  },
  warning({ call: 'today', signs: painRing(328, 470, 28), labels: [label('wound', 'end', [190, 520], [306, 484])] }),
];
