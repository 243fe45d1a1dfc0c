import { place, stroke } from '../part.ts';
import { stump } from '../parts/stump.ts';
import { label, type Scene } from '../scene.ts';

export const scene: Scene = {
  height: 690,
  art: [place(stump, { x: 330, y: -450, scale: 0.63 }), [stroke('ache', '392,360 396,450 394,560 402,650')]],
  labels: [label('stump', 'start', [520, 250], [420, 290]), label('missing-leg', 'start', [520, 460], [428, 470])],
};
