/** A bag of fluid on its hook, with the drip chamber below; the top of the bag is 0,0. */
import { still } from '../motion.ts';
import { stroke, type Part } from '../part.ts';

/** Its fluid is in it from the start. */
export const infusionBag: Part = still([
  stroke('wire', '0,0 0,-30 16,-44 30,-30'),
  stroke('tool', '-50,0! 50,0! 60,16 60,130 44,160 14,172! -14,172! -44,160 -60,130 -60,16 z'),
  stroke('wire', '-58,60! 58,60!'),
  stroke('drug', '-30,92 30,92 / -26,124 28,124'),
  stroke('tool', '-12,172! 12,172! 12,224! -12,224! z'),
]);
