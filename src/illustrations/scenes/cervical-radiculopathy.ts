import { place, stroke } from '../part.ts';
import { body } from '../parts/body.ts';
import { spineColumn } from '../parts/spineFront.ts';
import { label, type Scene } from '../scene.ts';
import { painRing } from '../tools/painMarks.ts';

export const scene: Scene = {
  height: 660,
  art: [
    place([...body, ...spineColumn], { x: 300, y: -170, scale: 1.15 }),
    [stroke('nerve', '314,190 366,222 452,268 520,330 548,420 566,520 600,640')],
    [stroke('ache', '506,306 536,380 556,470 576,560 600,640')],
    painRing(322, 194, 34),
  ],
  labels: [
    label('nerve', 'start', [440, 190], [390, 236]),
    label('pinched-here', 'end', [190, 160], [296, 190]),
    label('pain-down-the-arm', 'start', [610, 440], [586, 440]),
  ],
};
