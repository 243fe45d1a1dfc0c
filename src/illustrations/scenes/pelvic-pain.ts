import { place, stroke } from '../part.ts';
import { body, bodyLines } from '../parts/body.ts';
import { label, type Scene } from '../scene.ts';

export const scene: Scene = {
  height: 620,
  art: [
    place([...body, ...bodyLines('front')], { x: 360, y: -540, scale: 1.05 }),
    [stroke('ache', '254,330 360,346 466,330 / 280,392 360,408 440,392')],
  ],
  labels: [label('navel', 'end', [170, 180], [352, 246]), label('lower-belly', 'start', [542, 400], [462, 366])],
};
