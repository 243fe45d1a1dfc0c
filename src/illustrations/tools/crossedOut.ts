/** “Not this”: a ring with a bar across, round what is at 0,0. */
import { appearing } from '../motion.ts';
import { stroke, type Part } from '../part.ts';

/** @param radius in units of the sheet. */
export const crossedOut = (radius: number): Part => {
  const edge = Math.round(radius * Math.SQRT1_2);
  return appearing([stroke('wire', `o0,0,${radius} / ${-edge},${-edge}! ${edge},${edge}!`)]);
};
