/** Back pain, a damaged bone and its nerve, the MRI, probe into the bone, heat, how many it helps, warning sign. */
import { body, bodyLines } from '../parts/body.ts';
import { spineColumn } from '../parts/spineFront.ts';
import { spineSide } from '../parts/spineSide.ts';
import { place, stroke, type Part } from '../part.ts';
import { label, type Label, type Scene } from '../scene.ts';
import { ofHundred } from '../settings/compared.ts';
import { warning } from '../settings/warning.ts';
import { heat } from '../tools/heatMarks.ts';
import { cannula } from '../tools/needle.ts';
import { painRing } from '../tools/painMarks.ts';

const bones: Part = [
  ...place(spineSide(2), { x: 180, y: 150, scale: 1.5 }),
  stroke('nerve', '376,240 340,236 306,226 274,202 / 306,226 270,232 238,228 / 306,226 276,256 244,270'),
];
const ends = stroke('pain', '204,172! 372,172! / 204,294! 372,294!');
const view = (over: Part, labels: readonly Label[]): Scene => ({ height: 600, art: [bones, over], labels });
const vertebra = label('vertebra', 'end', [160, 420], [220, 430]);
const nerve = label('nerve-in-bone', 'end', [160, 250], [256, 230]);
const probe = cannula([330, 236], [600, 70]);

export const steps: readonly Scene[] = [
  {
    height: 600,
    art: [
      place([...body, ...bodyLines('back'), ...spineColumn], { x: 262, y: -264, scale: 0.9 }),
      painRing(262, 388, 70),
    ],
    labels: [label('low-back', 'start', [580, 340], [334, 382])],
  },
  view([ends], [vertebra, nerve, label('damaged-end', 'end', [160, 130], [222, 172])]),
  {
    height: 600,
    art: [
      [stroke('tool', '150,30! 570,30! 570,570! 150,570! z'), stroke('tool', '166,46! 554,46! 554,554! 166,554! z')],
      place(spineSide(3), { x: 236, y: 112, scale: 0.86 }),
      [stroke('pain', '249,256! 345,256! / 249,316! 345,316!')],
    ],
    labels: [label('mri-picture', 'end', [130, 90], [158, 90]), label('changes', 'end', [138, 300], [250, 316])],
  },
  view(probe, [vertebra, nerve, label('probe', 'start', [570, 200], [500, 130])]),
  view(
    [...probe, ...place(heat, { x: 318, y: 236 })],
    [vertebra, nerve, label('heat', 'start', [440, 60], [356, 210])],
  ),
  ofHundred(['half-gone', 64], 'less-than-half'),
  warning({
    side: 'back',
    signs: painRing(290, 250, 40),
    labels: [label('sudden-back-pain', 'end', [176, 170], [262, 230])],
  }),
];
