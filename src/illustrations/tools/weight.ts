/** Something heavy that is lifted: a box with handles, and an arrow up; its middle is 0,0. */
import { stroke, type Part } from '../part.ts';
import { arrow } from './arrow.ts';

export const weight: Part = [
  stroke('tool', '-84,-6! 84,-6! 84,92! -84,92! z'),
  stroke('wire', '-84,26! 84,26! / -26,-6! -26,-34 0,-40 26,-34 26,-6!'),
  ...arrow('0,-58! 0,-112!', [0, -116], 270),
];
