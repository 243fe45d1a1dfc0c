/** As the page's steps: placed, pressed, cleaned, needle, medicine, several spots, rest. */
import { place, stroke, type Part } from '../part.ts';
import { body, bodyLines } from '../parts/body.ts';
import { muscleBand, skinBlock } from '../parts/skinBlock.ts';
import { label, type Label, type Scene } from '../scene.ts';
import { resting } from '../settings/resting.ts';
import { arrow } from '../tools/arrow.ts';
import { needle } from '../tools/needle.ts';
import { painRing, painSpot } from '../tools/painMarks.ts';
import { swab } from '../tools/swab.ts';

const bands = [270, 370, 470].flatMap((y) => place(muscleBand, { y }));
const knot = (x: number): Part => [
  stroke(
    'cord',
    `${x - 64},370 ${x - 40},350 ${x},344 ${x + 40},350 ${x + 64},370 ${x + 40},390 ${x},396 ${x - 40},390 z`,
  ),
];
const view = (over: Part, labels: readonly Label[]): Scene => ({
  height: 560,
  art: [place(skinBlock(500), { y: 150 }), bands, knot(360), over],
  labels,
});
const skin = label('skin', 'start', [40, 100], [60, 166]);
const sore = label('sore-knot', 'start', [520, 310], [404, 366]);
const at = (x: number): Part => needle([x + 6, 366], [x + 80, 142]);

export const steps: readonly Scene[] = [
  {
    height: 620,
    art: [place([...body, ...bodyLines('back')], { x: 360, y: -200, scale: 0.9 }), painSpot(420, 150)],
    labels: [label('shoulder', 'start', [560, 80], [446, 132])],
  },
  view([...painRing(360, 370, 60), ...arrow('360,40! 360,138!', [360, 138], 90)], [skin, sore]),
  view(place(swab, { x: 360, y: 146 }), [skin]),
  view([...painRing(360, 370, 60), ...at(360)], [skin, sore]),
  view([...at(360), stroke('drug', '322,370 400,370')], [skin, label('medicine', 'start', [540, 310], [398, 372])]),
  view([...knot(160), ...knot(560), ...at(160), ...at(360), ...at(560)], []),
  resting,
];
