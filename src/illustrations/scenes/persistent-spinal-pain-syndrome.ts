import { place, stroke } from '../part.ts';
import { body, bodyLines } from '../parts/body.ts';
import { spineColumn } from '../parts/spineFront.ts';
import { label, type Scene } from '../scene.ts';

export const scene: Scene = {
  height: 690,
  art: [
    place([...body, ...bodyLines('back'), ...spineColumn], { x: 330, y: -440, scale: 0.72 }),
    [stroke('ache', '288,36 290,124 / 372,36 370,124 / 384,210 397,290 398,380 397,470 394,580')],
    [stroke('wire', '330,48! 330,124! / 318,60! 342,60! / 318,78! 342,78! / 318,96! 342,96! / 318,114! 342,114!')],
  ],
  labels: [
    label('scar-of-surgery', 'start', [582, 60], [338, 70]),
    label('back-pain', 'end', [112, 86], [268, 86]),
    label('pain-down-the-leg', 'start', [500, 420], [420, 420]),
  ],
};
