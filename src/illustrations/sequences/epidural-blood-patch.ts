/** A headache that is worse upright, the leak, blood from an arm, needle, blood that seals, how many it helps, lying down and when to call. */
import { arm, vein } from '../parts/arm.ts';
import { lyingBody, table } from '../parts/lyingBody.ts';
import { chair, seatedPerson } from '../parts/seatedPerson.ts';
import { appearing } from '../motion.ts';
import { place, stroke, type Part } from '../part.ts';
import { scene as blood } from '../scenes/epidural-blood-patch.ts';
import { label, type Scene } from '../scene.ts';
import { alongCanal, type Name } from '../settings/alongCanal.ts';
import { ofTwoHundreds } from '../settings/compared.ts';
import { arrow } from '../tools/arrow.ts';
import { clock } from '../tools/clock.ts';
import { needle } from '../tools/needle.ts';
import { painRing } from '../tools/painMarks.ts';
import { telephone } from '../tools/telephone.ts';

const leak = arrow('178,92! 211,92!', [214, 92], 0);
const view = (over: Part, middle: Name): Scene =>
  alongCanal({
    over: [...leak, ...over],
    names: [['hole', 70, [196, 90]], middle, ['epidural-space', 430, [210, 280]], ['sac', 540, [180, 400]]],
  });

export const steps: readonly Scene[] = [
  {
    height: 600,
    art: [
      place([...chair, ...seatedPerson('lap')], { x: 150, y: 330, scale: 0.95 }),
      painRing(163, 94, 62),
      place([...table, ...lyingBody('up')], { x: 306, y: 258, scale: 0.56 }),
    ],
    labels: [label('worse-upright', 'middle', [150, 560]), label('better-lying', 'middle', [520, 330])],
  },
  view([], ['fluid-leaks', 200, [216, 96]]),
  {
    height: 600,
    art: [
      place([...arm, ...vein], { x: -20, y: -60 }),
      needle([480, 396], [610, 300]),
      appearing([stroke('metal', '634,268! 668,242! 696,280! 662,306! z')]),
    ],
    labels: [label('vein', 'end', [330, 270], [430, 397]), label('your-blood', 'end', [560, 190], [660, 276])],
  },
  view(needle([215, 162], [446, 215]), ['needle', 200, [330, 188]]),
  blood,
  ofTwoHundreds(['patch-headache', 16], ['no-patch-headache', 86]),
  {
    height: 600,
    art: [
      table,
      lyingBody('up'),
      place(clock, { x: 180, y: 150, scale: 1.2 }),
      place(telephone, { x: 530, y: 190, scale: 0.8 }),
    ],
    labels: [label('headache-back', 'middle', [540, 50])],
  },
];
