import { place, stroke } from '../part.ts';
import { body, bodyLines } from '../parts/body.ts';
import { label, type Scene } from '../scene.ts';

export const scene: Scene = {
  height: 620,
  art: [
    place([...body, ...bodyLines('front')], { x: 270, y: -430, scale: 0.85 }),
    [stroke('ache', '184,274 270,287 356,274 / 205,324 270,337 335,324')],
  ],
  labels: [label('navel', 'start', [566, 130], [266, 206]), label('lower-belly', 'start', [566, 330], [356, 303])],
};
