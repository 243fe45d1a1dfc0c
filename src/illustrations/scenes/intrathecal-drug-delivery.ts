import { stroke } from '../part.ts';
import { label, type Scene } from '../scene.ts';
import { pumpInBelly } from '../settings/pumpInBelly.ts';

export const scene: Scene = pumpInBelly(
  [stroke('drug', '352,84 352,180')],
  [label('medicine', 'start', [564, 200], [358, 150])],
);
