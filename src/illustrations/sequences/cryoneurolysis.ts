/** Where it has been tried, probe to a nerve under ultrasound, cold, the fiber that breaks and grows back, numb skin, two trials, warning signs. */
import { body, bodyLines } from '../parts/body.ts';
import { frozenNerve } from '../parts/frozenNerve.ts';
import { kneeBones, kneeSkin } from '../parts/knee.ts';
import { cutNerve, skinBlock } from '../parts/skinBlock.ts';
import { appearing } from '../motion.ts';
import { place, stroke, type Part } from '../part.ts';
import { label, type Label, type Scene } from '../scene.ts';
import { warning } from '../settings/warning.ts';
import { arrow } from '../tools/arrow.ts';
import { cold } from '../tools/heatMarks.ts';
import { cannula } from '../tools/needle.ts';
import { painRing } from '../tools/painMarks.ts';
import { ultrasoundProbe } from '../tools/ultrasoundProbe.ts';

const block = (over: Part, labels: readonly Label[]): Scene => ({
  height: 600,
  art: [place(skinBlock(500), { y: 180 }), place(cutNerve, { y: 450 }), over],
  labels,
});
const nerve = label('nerve', 'start', [560, 560], [560, 466]);
const skin = label('skin', 'start', [40, 130], [60, 196]);
const probe = cannula([356, 404], [520, 170]);
const smallKnee = (x: number): Part => place([...kneeSkin, ...kneeBones], { x, y: 150, scale: 0.64 });

export const steps: readonly Scene[] = [
  {
    height: 600,
    art: [
      place([...body, ...bodyLines('front')], { x: 360, y: 14, scale: 0.315 }),
      [
        ...painRing(384, 176, 26),
        ...painRing(392, 428, 26),
        stroke('wire', '366,170! 402,182! / 374,162! 370,178! / 394,170! 390,188!'),
      ],
    ],
    labels: [label('surgery-pain', 'start', [520, 150], [408, 172]), label('knee', 'start', [500, 440], [412, 432])],
  },
  block(
    [...place(ultrasoundProbe, { x: 210, y: 176, scale: 0.9 }), ...probe],
    [nerve, label('ultrasound', 'end', [180, 40], [186, 100]), label('probe', 'start', [606, 150], [546, 132])],
  ),
  block(
    [
      ...appearing([stroke('ghost', '350,330 420,350 462,412 450,470 400,514 330,520 270,490 248,430 278,360 z')]),
      ...probe,
      ...place(cold, { x: 356, y: 424, scale: 1.1 }),
    ],
    [nerve, label('cold-probe', 'start', [606, 140], [546, 132]), label('ice', 'end', [190, 340], [272, 366]), skin],
  ),
  {
    height: 600,
    art: [place(skinBlock(700), { y: -60 }), place(frozenNerve, { y: 300 }), arrow('200,440! 330,440!', [336, 440], 0)],
    labels: [
      label('sheath', 'start', [470, 120], [430, 240]),
      label('broken-fibers', 'start', [440, 440], [420, 334]),
      label('grows-back', 'middle', [260, 510]),
    ],
  },
  {
    height: 600,
    art: [
      place([...body, ...bodyLines('front')], { x: 330, y: -920, scale: 0.85 }),
      [stroke('ghost', '386,262 420,254 450,290 444,362 416,396 388,366 378,310 z')],
    ],
    labels: [label('numb-patch', 'start', [530, 260], [438, 300])],
  },
  {
    height: 600,
    art: [smallKnee(190), smallKnee(530), painRing(190, 368, 28), painRing(530, 368, 66)],
    labels: [label('first-trial', 'middle', [190, 64]), label('second-trial', 'middle', [530, 64])],
  },
  warning({
    signs: [stroke('ghost', '326,310 354,330 352,400 340,470 318,476 304,440 306,360 z')],
    labels: [label('weak-leg', 'end', [170, 440], [306, 400])],
  }),
];
