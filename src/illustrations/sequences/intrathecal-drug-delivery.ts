/** Severe pain, the tube into the fluid, the pump under the skin, medicine at the cord, pain that may stay, how many it helps, refills and warning signs. */
import { body, bodyLines } from '../parts/body.ts';
import { pumpPocket } from '../parts/pumpPocket.ts';
import { skinBlock } from '../parts/skinBlock.ts';
import { growing } from '../motion.ts';
import { place, stroke, type Part } from '../part.ts';
import { label, type Scene } from '../scene.ts';
import { alongCanal } from '../settings/alongCanal.ts';
import { pumpInBelly } from '../settings/pumpInBelly.ts';
import { ofTwoHundreds } from '../settings/compared.ts';
import { needle } from '../tools/needle.ts';
import { painRing } from '../tools/painMarks.ts';
import { telephone } from '../tools/telephone.ts';

const person: Part = place([...body, ...bodyLines('front')], { x: 360, y: 14, scale: 0.315 });

export const steps: readonly Scene[] = [
  {
    height: 600,
    art: [person, [...painRing(376, 196, 42), ...painRing(324, 296, 32)]],
    labels: [label('severe-pain', 'start', [510, 180], [412, 200])],
  },
  alongCanal({
    over: growing([stroke('wire', '640,362! 550,354 470,350 390,334 300,308 240,296 206,284! 192,262! 190,40!')]),
    names: [
      ['thin-tube', 400, [480, 351]],
      ['skin', 550, [423, 425]],
      ['sac', 200, [158, 140]],
    ],
  }),
  pumpInBelly(),
  alongCanal({
    cord: true,
    over: [stroke('wire', '189,485! 189,212!'), stroke('drug', '189,196 189,40')],
    names: [
      ['cord', 70, [172, 40]],
      ['medicine', 200, [193, 120]],
      ['thin-tube', 380, [191, 290]],
      ['sac', 520, [154, 400]],
    ],
  }),
  {
    height: 600,
    art: [person, [...painRing(376, 196, 22), ...painRing(324, 296, 18)]],
    labels: [label('some-pain-stays', 'start', [510, 180], [394, 194])],
  },
  ofTwoHundreds(['pump-success', 85], ['no-pump-success', 71]),
  {
    height: 600,
    art: [
      place(skinBlock(380), { y: 290 }),
      place(pumpPocket, { x: -80, y: 290 }),
      needle([280, 444], [280, 240]),
      place(telephone, { x: 560, y: 108, scale: 0.66 }),
    ],
    labels: [
      label('refill', 'end', [210, 180], [258, 180]),
      label('pump', 'start', [490, 550], [424, 530]),
      label('skin', 'start', [30, 250], [60, 306]),
      label('call-now', 'middle', [570, 232]),
    ],
  },
];
