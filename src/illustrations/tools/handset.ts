/** The hand-held control of a stimulator; its middle is 0,0. */
import { pulsing } from '../motion.ts';
import { stroke, type Part } from '../part.ts';

export const handset: Part = [
  stroke('tool', '-44,-90 -30,-100 30,-100 44,-90 48,0 44,90 30,100 -30,100 -44,90 -48,0 z'),
  stroke('tool', '-28,-74! 28,-74! 28,-20! -28,-20! z'),
  stroke('wire', 'o0,20,14 / -22,60! 22,60!'),
  ...pulsing([stroke('wire', '70,-30 84,0 70,30 / 96,-44 114,0 96,44')]),
];
