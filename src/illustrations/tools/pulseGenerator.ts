/** An implanted battery with its header; its middle is 0,0. */
import { appearing } from '../motion.ts';
import { stroke, type Part } from '../part.ts';

export const pulseGenerator: Part = appearing([
  stroke('tool', '-30,-44 30,-44 44,-38 48,-24 48,26 44,40 30,46 -30,46 -44,40 -48,26 -48,-24 -44,-38 z'),
  stroke('wire', '-46,-18! 46,-18!'),
  stroke('wire', '6,-6 -10,16! 10,14! -4,36'),
]);
