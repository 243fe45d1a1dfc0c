import { place, stroke } from '../part.ts';
import { body } from '../parts/body.ts';
import { liver, pancreas, stomach } from '../parts/organs.ts';
import { spineColumn } from '../parts/spineFront.ts';
import { label, type Scene } from '../scene.ts';
import { painRing, painSpot } from '../tools/painMarks.ts';

export const scene: Scene = {
  height: 620,
  art: [
    place([...body, ...spineColumn, ...liver, ...pancreas, ...stomach], { x: 340, y: -440, scale: 1.05 }),
    [stroke('nerve', '344,300 400,310 440,360 454,420')],
    painRing(400, 240, 44),
    painSpot(456, 434, 40),
  ],
  labels: [
    label('organ', 'start', [540, 150], [440, 222]),
    label('belly-wall', 'start', [560, 450], [486, 438]),
    label('nerves', 'end', [160, 400], [366, 306]),
  ],
};
