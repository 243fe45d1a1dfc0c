import { place, stroke } from '../part.ts';
import { lowerLegs } from '../parts/lowerLegs.ts';
import { label, type Scene } from '../scene.ts';

export const scene: Scene = {
  height: 600,
  art: [
    place(lowerLegs, { x: 360, y: -1540, scale: 1.18 }),
    [stroke('ache', '256,250 258,340 250,430 234,540 / 464,250 462,340 470,430 486,540')],
  ],
  labels: [
    label('feet', 'start', [590, 520], [530, 520]),
    label('legs', 'start', [590, 180], [510, 200]),
    label('where-it-hurts', 'end', [170, 340], [232, 340]),
  ],
};
