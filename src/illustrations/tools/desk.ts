/** A desk from the side; the middle of its top is 0,0. */
import { stroke, type Part } from '../part.ts';

/** @param half from its middle to either end, in units of the sheet. @param height from its top to the floor. */
export const desk = (half: number, height: number): Part => [
  stroke('wire', `${24 - half},14! ${24 - half},${height}! / ${half - 24},14! ${half - 24},${height}!`),
  stroke('tool', `${-half},0! ${half},0! ${half},16! ${-half},16! z`),
];
