import { place, stroke } from '../part.ts';
import { arm, vein } from '../parts/arm.ts';
import { label, type Scene } from '../scene.ts';
import { infusionBag } from '../tools/infusionBag.ts';

export const scene: Scene = {
  height: 580,
  art: [
    place(infusionBag, { x: 330, y: 60 }),
    arm,
    vein,
    [stroke('wire', '330,284 330,330 420,352 560,360 620,400 606,438 560,450'), stroke('wire', '560,450! 506,455!')],
    [stroke('fine', '530,432! 580,428! 584,468! 534,474! z')],
  ],
  labels: [
    label('drug-in-a-bag', 'start', [430, 130], [392, 150]),
    label('thin-tube', 'start', [480, 300], [430, 354]),
    label('vein', 'end', [420, 560], [470, 456]),
  ],
};
