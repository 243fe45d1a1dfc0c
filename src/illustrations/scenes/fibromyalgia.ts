import { place, stroke } from '../part.ts';
import { body, bodyLines } from '../parts/body.ts';
import { label, type Scene } from '../scene.ts';

export const scene: Scene = {
  height: 700,
  art: [
    place([...body, ...bodyLines('front')], { x: 360, y: -4, scale: 0.385 }),
    [
      stroke(
        'pain',
        'o300,160,26 / o420,160,26 / o360,110,22 / o276,260,22 / o444,260,22 / o330,240,26 / o390,300,26 / o318,370,26 / o404,390,26 / o322,500,24 / o398,510,24 / o330,610,22 / o392,620,22',
      ),
    ],
  ],
  labels: [label('all-over', 'start', [540, 220], [474, 254])],
};
