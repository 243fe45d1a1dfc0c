/** A person leaning back with the legs up, facing left, from the side, without a face. The hip is near 400,400. */
import { stroke, type Part } from '../part.ts';

const figure =
  '478,192! 450,206 420,236 388,276 344,330 306,372! 250,376 196,372 140,420 96,470 72,478! 56,442 40,438 36,462 48,512 60,522! 110,510 170,464 214,430! 290,452 370,456 418,430 466,374 514,316 532,262 520,216!';
const arm = '470,252 446,300 420,334 360,366 316,376 308,388 320,396 372,392 436,364 476,318 500,270 496,244 z';

export const leaningPerson: Part = [stroke('skin', figure), stroke('skin', 'o510,166,44'), stroke('skin', arm)];
export const leaningChair: Part = [
  stroke('tool', '214,452! 420,462! 576,212! 610,230! 440,494! 214,486! 92,566! 74,542! z'),
  stroke('wire', '300,492! 260,580! / 390,496! 450,580! / 220,580! 490,580!'),
];
