import { place, stroke } from '../part.ts';
import { body } from '../parts/body.ts';
import { spineColumn } from '../parts/spineFront.ts';
import { label, type Scene } from '../scene.ts';

export const scene: Scene = {
  height: 620,
  art: [
    place([...body, ...spineColumn], { x: 330, y: -240, scale: 0.95 }),
    [stroke('ache', '360,268 410,280 466,310')],
    [stroke('nerve', '348,260 410,280 470,312')],
  ],
  labels: [label('nerve', 'end', [180, 180], [350, 262]), label('where-rash-was', 'start', [544, 300], [480, 308])],
};
