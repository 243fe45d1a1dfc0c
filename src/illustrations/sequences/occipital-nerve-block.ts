/** At the back of the head, above the hairline, beside the nerve. */
import { place, stroke, type Part } from '../part.ts';
import { body } from '../parts/body.ts';
import { hairline, occipitalNervesBack } from '../parts/headBack.ts';
import { seatedPerson } from '../parts/seatedPerson.ts';
import { scene as pain } from '../scenes/occipital-neuralgia.ts';
import { label, type Label, type Scene } from '../scene.ts';
import { resting } from '../settings/resting.ts';
import { twoPeople } from '../settings/twoPeople.ts';
import { warning } from '../settings/warning.ts';
import { needle } from '../tools/needle.ts';
import { painRing } from '../tools/painMarks.ts';
import { swab } from '../tools/swab.ts';

const head = place([...body, ...hairline, ...occipitalNervesBack], { x: 340, y: -50, scale: 2.2 });
const behind = (labels: readonly Label[], ...over: Part[]): Scene => ({ height: 600, art: [head, ...over], labels });
const nerve = label('occipital-nerve', 'start', [560, 80], [420, 200]);
const hair = label('hairline', 'end', [130, 470], [188, 384]);
const inPlace = needle([414, 312], [560, 420]);

export const steps: readonly Scene[] = [
  pain,
  {
    height: 600,
    art: [
      [stroke('wire', '60,580! 660,580!'), stroke('tool', '110,411! 436,411! 436,446! 110,446! z')],
      [stroke('wire', '150,450! 150,580! / 400,450! 400,580!')],
      place(seatedPerson('lap'), { x: 360, y: 372, scale: 1.2 }),
      place(swab, { x: 330, y: 80, turn: -90, scale: 0.6 }),
    ],
    labels: [label('back-of-head', 'end', [210, 190], [338, 92])],
  },
  behind([nerve, hair], inPlace),
  behind([nerve, hair, label('medicine', 'start', [576, 250], [434, 286])], inPlace, [
    stroke('drug', '394,350 398,312 / 432,296 438,258'),
  ]),
  twoPeople({
    side: 'back',
    pain: [...painRing(34, 130, 92), stroke('spot', 'o34,130,20')],
    less: [stroke('spot', 'o34,130,20')],
  }),
  resting,
  warning({ side: 'back', signs: painRing(290, 66, 34) }),
];
