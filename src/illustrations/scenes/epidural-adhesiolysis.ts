/** The tube runs up inside the epidural space, outside the sac, to the scar. */
import { place, stroke } from '../part.ts';
import { spineSection } from '../parts/spineSection.ts';
import { label, type Scene } from '../scene.ts';

export const scene: Scene = {
  height: 560,
  art: [
    place(spineSection({ count: 4, from: -90, to: 510 }), { x: 170, y: 70 }),
    [
      stroke('soft', '368,150 388,156 394,190 390,232 370,240 366,196 z'),
      stroke('fine', '369,166! 390,184! / 368,188! 392,208! / 368,210! 390,228!'),
      stroke('wire', '380,580! 381,440 380,248'),
      stroke('drug', '380,242 380,160'),
    ],
  ],
  labels: [
    label('scar', 'end', [150, 130], [370, 160]),
    label('sac', 'end', [150, 440], [328, 440]),
    label('thin-tube', 'start', [530, 450], [381, 420]),
    label('medicine', 'start', [530, 130], [384, 204]),
  ],
};
