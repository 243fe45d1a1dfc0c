import { place, stroke } from '../part.ts';
import { body } from '../parts/body.ts';
import { spineColumn } from '../parts/spineFront.ts';
import { label, type Scene } from '../scene.ts';

export const scene: Scene = {
  height: 608,
  art: [
    place([...body, ...spineColumn], { x: 250, y: -200, scale: 0.85 }),
    [stroke('ache', '277,255 322,265 372,292')],
    [stroke('nerve', '266,247 322,265 375,294')],
  ],
  labels: [label('nerve', 'start', [560, 160], [270, 248]), label('where-rash-was', 'start', [560, 330], [386, 292])],
};
