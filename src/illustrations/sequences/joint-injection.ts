/** As the page's steps: placed, cleaned, numbed, needle, medicine, plaster. */
import { place, stroke, type Part } from '../part.ts';
import { kneeBones, kneeCartilage, kneeSkin } from '../parts/knee.ts';
import { scene as medicine } from '../scenes/joint-injection.ts';
import { label, type Label, type Scene } from '../scene.ts';
import { needle } from '../tools/needle.ts';
import { swab } from '../tools/swab.ts';

const knee = place([...kneeSkin, ...kneeBones, ...kneeCartilage], { x: 360, y: 0 });
const view = (over: Part, labels: readonly Label[]): Scene => ({ height: 620, art: [knee, over], labels });
const joint = label('joint', 'start', [580, 330], [462, 340]);

export const steps: readonly Scene[] = [
  view([], [label('kneecap', 'start', [580, 190], [394, 240]), joint]),
  view(place(swab, { x: 196, y: 280, turn: -90 }), [label('skin', 'start', [560, 190], [522, 190])]),
  view(
    [stroke('drug', '226,262 226,306'), ...needle([224, 284], [186, 270])],
    [label('skin', 'start', [560, 190], [522, 190])],
  ),
  view(needle([322, 326], [90, 240]), [joint]),
  medicine,
  view(
    [stroke('tool', '188,256! 224,248! 232,312! 196,320! z'), stroke('wire', '206,276! 214,292!')],
    [label('kneecap', 'start', [580, 190], [394, 240])],
  ),
];
