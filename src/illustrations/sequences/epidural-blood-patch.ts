/** A headache that is worse upright, the leak, blood from an arm, needle, blood that seals, how many it helps, lying down and when to call. */
import { arm, vein } from '../parts/arm.ts';
import { liningLeak } from '../parts/liningLeak.ts';
import { lyingBody, table } from '../parts/lyingBody.ts';
import { chair, seatedPerson } from '../parts/seatedPerson.ts';
import { place, type Part } from '../part.ts';
import { scene as blood } from '../scenes/epidural-blood-patch.ts';
import { label, type Scene } from '../scene.ts';
import { alongCanal, type Name } from '../settings/alongCanal.ts';
import { ofTwoHundreds } from '../settings/compared.ts';
import { clock } from '../tools/clock.ts';
import { drawnBlood, needle } from '../tools/needle.ts';
import { painRing } from '../tools/painMarks.ts';
import { telephone } from '../tools/telephone.ts';

/** Up the arm, as blood is taken: the tip points towards the heart. */
const fromVein = [
  [540, 393],
  [420, 260],
] as const;
const view = (over: Part, ...names: readonly Name[]): Scene =>
  alongCanal({
    over: [...liningLeak, ...over],
    names: [...names, ['epidural-space', 430, [210, 280]], ['sac', 540, [180, 400]]],
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
  view([], ['fluid-leaks', 70, [213, 58]], ['hole', 200, [196, 94]]),
  {
    height: 600,
    art: [place([...arm, ...vein], { x: -20, y: -60 }), needle(...fromVein), drawnBlood(...fromVein)],
    labels: [label('vein', 'start', [500, 510], [600, 388]), label('your-blood', 'start', [470, 150], [402, 216])],
  },
  view(needle([215, 162], [446, 215]), ['hole', 70, [196, 94]], ['needle', 200, [330, 188]]),
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
