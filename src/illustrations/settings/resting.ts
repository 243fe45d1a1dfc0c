/** After the procedure: lying on the back, for a while. */
import { lyingBody, table } from '../parts/lyingBody.ts';
import { place } from '../part.ts';
import type { Scene } from '../scene.ts';
import { clock } from '../tools/clock.ts';

export const resting: Scene = {
  height: 600,
  art: [table, lyingBody('up'), place(clock, { x: 520, y: 170, scale: 1.3 })],
  labels: [],
};
