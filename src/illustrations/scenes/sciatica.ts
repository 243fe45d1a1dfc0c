import { place, stroke } from '../part.ts';
import { body, bodyLines } from '../parts/body.ts';
import { spineColumn } from '../parts/spineFront.ts';
import { label, type Scene } from '../scene.ts';
import { painRing } from '../tools/painMarks.ts';

export const scene: Scene = {
  height: 690,
  art: [
    place([...body, ...bodyLines('back')], { x: 330, y: -440, scale: 0.72 }),
    [stroke('nerve', '338,116 366,176 392,250 396,340 398,460 394,600')],
    place(spineColumn, { x: 330, y: -440, scale: 0.72 }),
    [stroke('ache', '380,210 397,290 398,380 397,470 394,580')],
    painRing(342, 120, 32),
  ],
  labels: [
    label('nerve-root', 'start', [566, 70], [350, 120]),
    label('pain-down-the-leg', 'start', [500, 380], [420, 380]),
    label('spine', 'end', [112, 60], [316, 60]),
  ],
};
