/** An implanted battery with its header; its middle is 0,0. */
import { stroke, type Part } from '../part.ts';

export const pulseGenerator: Part = [
  stroke('tool', '-34,-44! 34,-44 48,-26 48,26 34,46 -34,46 -48,26 -48,-26 z'),
  stroke('wire', '-46,-18! 46,-18!'),
  stroke('wire', '6,-6 -10,16! 10,14! -4,36'),
];
