/** Two eyes from the front; on the reader's right the lid hangs lower and the pupil is smaller. Their middle is 0,0. */
import { stroke, type Part } from '../part.ts';

export const eyes: Part = [
  stroke('space', '-130,4! -112,-22 -82,-32 -52,-22 -34,4! -54,24 -82,32 -112,24 z'),
  stroke('soft', 'o-82,0,24'),
  stroke('cord', 'o-82,0,11'),
  stroke('space', '34,8! 54,2 82,0 112,2 130,8! 112,24 82,32 54,26 z'),
  stroke('soft', '60,3! 82,0 104,3! 98,18 82,24 66,18 z'),
  stroke('cord', 'o82,10,5'),
  stroke('fine', '-136,-24 -112,-44 -82,-52 -52,-44 -28,-20 / 30,-22 54,-40 82,-46 112,-38 134,-18'),
  stroke('fine', '-140,-62 -110,-84 -70,-88 -30,-76 / 30,-68 70,-80 110,-76 140,-54'),
];
