import { place, stroke } from '../part.ts';
import { body } from '../parts/body.ts';
import { spineColumn } from '../parts/spineFront.ts';
import { label, type Scene } from '../scene.ts';

export const scene: Scene = {
  height: 640,
  art: [
    place([...body, ...spineColumn], { x: 270, y: -430, scale: 0.85 }),
    [
      stroke('ache', '213,150 205,250 199,420 / 270,150 270,373 / 327,150 335,250 341,420'),
      stroke('ghost', '140,129 270,137 400,129 / 116,441 270,452 424,441'),
    ],
  ],
  labels: [
    label('lowest-ribs', 'start', [566, 100], [400, 129]),
    label('bottom-of-buttocks', 'start', [566, 540], [424, 441]),
    label('where-it-hurts', 'start', [566, 290], [350, 290]),
  ],
};
