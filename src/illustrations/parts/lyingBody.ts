/** A person lying on a table, head left; the table's top is y = 400. Face down by default, or face up. */
import { stroke, type Part } from '../part.ts';

const prone =
  '148,352 176,318 240,304 330,310 396,318 440,296 486,312 540,344 620,360 660,352 684,364 690,396! 150,396! 140,374 z';
const supine =
  '148,360 180,330 250,318 320,322 390,332 450,338 540,348 620,358 652,362 662,326 682,322 690,396! 150,396! 140,380 z';
const arm = '196,352 250,366 320,372';

export const table: Part = [
  stroke('tool', '40,400! 704,400! 704,420! 40,420! z'),
  stroke('wire', '140,424! 140,600! / 600,424! 600,600!'),
];
export const lyingBody = (face: 'down' | 'up'): Part => [
  stroke('soft', '56,378 70,366 150,368 166,380 160,396! 60,396! z'),
  stroke('skin', face === 'down' ? prone : supine),
  stroke('skin', face === 'down' ? 'o112,344,38' : 'o112,334,38'),
  stroke('fine', arm),
];
