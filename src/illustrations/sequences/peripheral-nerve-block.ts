/** Beside the nerve and around it, not into it; the probe on the skin shows the way. */
import { place, stroke } from '../part.ts';
import { body, bodyLines } from '../parts/body.ts';
import { wholeArm } from '../parts/wholeArm.ts';
import { label, type Scene } from '../scene.ts';
import { alongNerve, signals } from '../settings/alongNerve.ts';
import { keepingDiary } from '../settings/keepingDiary.ts';
import { twoPeople } from '../settings/twoPeople.ts';
import { warning } from '../settings/warning.ts';
import { needle } from '../tools/needle.ts';
import { painRing } from '../tools/painMarks.ts';
import { ultrasoundProbe } from '../tools/ultrasoundProbe.ts';

const skin = label('skin', 'start', [600, 300], [640, 212]);
const probe = place(ultrasoundProbe, { x: 290, y: 190 });
const ultrasound = label('ultrasound', 'end', [206, 70], [246, 116]);
const inPlace = needle([430, 382], [570, 180]);

export const steps: readonly Scene[] = [
  alongNerve([skin, label('pain-signals', 'start', [230, 320], [280, 420])], signals(600)),
  alongNerve([skin, ultrasound], signals(600), probe, inPlace),
  alongNerve([skin, ultrasound, label('medicine', 'end', [240, 340], [282, 374])], signals(270), probe, inPlace, [
    stroke('drug', '280,376 460,372 / 300,506 440,508'),
  ]),
  {
    height: 600,
    art: [
      place([...body, ...bodyLines('front')], { x: 290, y: 14, scale: 0.52 }),
      place(wholeArm, { x: 290, y: 14, scale: 0.52 }),
    ],
    labels: [label('numb-for-a-while', 'start', [520, 300], [432, 360])],
  },
  twoPeople({
    side: 'front',
    pain: [...painRing(196, 400, 100), stroke('spot', 'o196,400,20')],
    less: [stroke('spot', 'o196,400,20')],
  }),
  keepingDiary,
  warning({ signs: painRing(290, 72, 26) }),
];
