/** A forearm and hand lying palm up, fingers to the left, with the vein that a drip goes into. */
import { stroke, type Part } from '../part.ts';

export const arm: Part = [
  stroke(
    'skin',
    '760,372! 600,384 470,396 392,404 330,398 286,372 262,362 250,372 264,392 294,414 240,410 150,406 128,414 134,426 200,436 110,438 90,448 98,460 190,464 104,472 92,482 104,492 196,492 134,506 128,516 140,524 220,522 290,532 350,530 400,514 480,518 610,540 760,560! z',
  ),
];
export const vein: Part = [stroke('fine', '700,446 600,448 500,456 440,452 400,462')];
