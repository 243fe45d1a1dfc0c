/** A plaster over the spot where a needle went in; its middle is 0,0. */
import { appearing } from '../motion.ts';
import { stroke, type Part } from '../part.ts';

export const plaster: Part = appearing([
  stroke('tool', '-52,-20! 52,-20! 64,-12 68,0 64,12 52,20! -52,20! -64,12 -68,0 -64,-12 z'),
  stroke('wire', '-22,-18! -22,18! / 22,-18! 22,18! / -8,-6 / 8,-6 / -8,8 / 8,8'),
]);
