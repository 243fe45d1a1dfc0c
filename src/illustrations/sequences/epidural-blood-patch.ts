/** A headache that is worse upright, the leak, blood from an arm, needle, blood that seals, how many it helps, lying down and when to call. */
import { arm, vein } from '../parts/arm.ts';
import { lyingBody, table } from '../parts/lyingBody.ts';
import { chair, seatedPerson } from '../parts/seatedPerson.ts';
import { spineSection } from '../parts/spineSection.ts';
import { place, stroke, type Part } from '../part.ts';
import { label, type Label, type Scene } from '../scene.ts';
import { ofTwoHundreds } from '../settings/compared.ts';
import { arrow } from '../tools/arrow.ts';
import { clock } from '../tools/clock.ts';
import { needle } from '../tools/needle.ts';
import { painRing } from '../tools/painMarks.ts';
import { telephone } from '../tools/telephone.ts';

const section: Part = place(spineSection({ count: 4, from: -100, to: 440 }), { x: 60, y: 80, scale: 1.3 });
const view = (over: Part, labels: readonly Label[]): Scene => ({ height: 600, art: [section, over], labels });
const leak = arrow('292,200! 334,200!', [338, 200], 0);
const hole = label('hole', 'start', [430, 60], [316, 196]);
const space = label('epidural-space', 'start', [430, 450], [334, 422]);
const sac = label('sac', 'start', [430, 550], [294, 510]);
const inPlace = needle([340, 290], [640, 360]);

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
  view(leak, [hole, space, sac, label('fluid-leaks', 'start', [430, 300], [334, 206])]),
  {
    height: 600,
    art: [
      place([...arm, ...vein], { x: -20, y: -60 }),
      needle([480, 396], [610, 300]),
      [stroke('metal', '634,268! 668,242! 696,280! 662,306! z')],
    ],
    labels: [label('vein', 'end', [330, 270], [430, 397]), label('your-blood', 'end', [560, 190], [660, 276])],
  },
  view([...leak, ...inPlace], [hole, space, sac, label('needle', 'start', [500, 230], [480, 323])]),
  view(
    [...leak, stroke('drug', '336,236 336,360 / 344,260 344,336'), ...inPlace],
    [hole, space, sac, label('your-blood', 'start', [430, 250], [348, 272])],
  ),
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
