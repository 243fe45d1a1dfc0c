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
    [stroke('wire', '330,284 328,340 330,404 350,444 400,459'), stroke('wire', '400,459! 480,456!')],
    [stroke('fine', '384,438! 434,434! 438,478! 388,482! z')],
  ],
  labels: [
    label('drug-in-a-bag', 'start', [430, 130], [392, 150]),
    label('thin-tube', 'start', [420, 316], [328, 340]),
    label('vein', 'end', [420, 560], [560, 451]),
  ],
};
