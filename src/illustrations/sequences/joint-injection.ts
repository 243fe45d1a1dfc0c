/** Joints that can hurt, skin cleaned, needle into a knee, medicine, pain that can flare, how little it eases, rest and warning signs. */
import { body, bodyLines } from '../parts/body.ts';
import { kneeBones, kneeCartilage, kneeSkin } from '../parts/knee.ts';
import { place, stroke, type Part } from '../part.ts';
import { label, type Label, type Scene } from '../scene.ts';
import { ofHundred, onTenPoints } from '../settings/compared.ts';
import { needle } from '../tools/needle.ts';
import { painRing } from '../tools/painMarks.ts';
import { plaster } from '../tools/plaster.ts';
import { swab } from '../tools/swab.ts';
import { telephone } from '../tools/telephone.ts';

const knee = (x: number): Part => place([...kneeSkin, ...kneeBones, ...kneeCartilage], { x, y: -20 });
const view = (over: Part, labels: readonly Label[]): Scene => ({ height: 600, art: [knee(360), over], labels });
const joint = label('joint', 'start', [580, 310], [462, 326]);
const kneecap = label('kneecap', 'start', [580, 170], [394, 220]);
const inside = needle([304, 325], [156, 310]);

export const steps: readonly Scene[] = [
  {
    height: 600,
    art: [
      place([...body, ...bodyLines('front')], { x: 360, y: 14, scale: 0.315 }),
      [...painRing(298, 150, 26), ...painRing(404, 306, 26), ...painRing(392, 428, 26)],
    ],
    labels: [
      label('shoulder', 'end', [210, 130], [284, 148]),
      label('hip', 'start', [500, 290], [420, 304]),
      label('knee', 'start', [500, 440], [410, 430]),
    ],
  },
  view(place(swab, { x: 206, y: 308, turn: -90 }), [label('skin', 'start', [580, 100], [546, 100]), kneecap]),
  view(inside, [joint, kneecap, label('needle', 'end', [150, 400], [190, 314])]),
  view(
    [stroke('drug', '312,325 430,325 / 330,306 388,306'), ...inside],
    [joint, kneecap, label('medicine', 'end', [170, 420], [331, 325])],
  ),
  ofHundred(['more-pain', 10], 'no-more-pain'),
  onTenPoints(['knee-steroid', 1]),
  {
    height: 600,
    art: [knee(250), place(plaster, { x: 106, y: 310, turn: 86, scale: 0.8 }), place(telephone, { x: 560, y: 230 })],
    labels: [label('call-hot-joint', 'middle', [580, 440])],
  },
];
