/** The steering wheel of a car; its middle is 0,0. */
import { stroke, type Part } from '../part.ts';

export const steeringWheel: Part = [
  stroke('tool', 'o0,0,66'),
  stroke('tool', 'o0,0,48'),
  stroke('tool', '-48,-8 -20,-14 20,-14 48,-8! 46,10! 16,16! 10,48! -10,48! -16,16! -46,10! z'),
];
