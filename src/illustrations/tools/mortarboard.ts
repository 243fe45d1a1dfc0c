/** The square cap of a graduate; the middle of its board is 0,0. */
import { stroke, type Part } from '../part.ts';

export const mortarboard: Part = [
  stroke('tool', '-36,10! -36,46 0,56 36,46 36,10! z'),
  stroke('metal', '0,-26! 80,4! 0,34! -80,4! z'),
  stroke('wire', '62,6! 66,30 64,56! / 56,58! 72,58!'),
];
