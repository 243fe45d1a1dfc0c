/** A screen that shows the pulse; its middle is 0,0. */
import { growing } from '../motion.ts';
import { stroke, type Part } from '../part.ts';

export const monitor: Part = [
  stroke('tool', '-100,-64! 100,-64! 100,64! -100,64! z'),
  stroke('wire', '0,66! 0,92! / -40,92! 40,92!'),
  ...growing([
    stroke('wire', '-84,10! -40,10! -26,-8! -14,10! -2,10! 8,-44! 22,40! 32,10! 46,10! 58,-6! 70,10! 84,10!'),
  ]),
];
