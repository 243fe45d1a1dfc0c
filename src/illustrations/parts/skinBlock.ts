/** A block of skin cut open: skin on top (y = 0 to 40), what lies under it, and a nerve running across. As wide as the sheet. */
import { stroke, type Part } from '../part.ts';

export const skinBlock = (depth: number): Part => [
  stroke('skin', `-20,0! 180,-6 380,4 560,-4 740,2! 740,${depth}! -20,${depth}! z`),
  stroke('soft', '-20,0! 180,-6 380,4 560,-4 740,2! 740,34! 560,30 380,38 180,28 -20,34! z'),
];
/** Its sheath, its fibers, and the cut end on the right. `y` is its middle. */
export const cutNerve: Part = [
  stroke('space', '-20,-42! 200,-36 420,-44 600,-40! 622,-24 630,0 622,24 600,42! 420,38 200,46 -20,40! z'),
  stroke('nerve', '-20,-18! 200,-12 420,-20 602,-16! / -20,0! 200,6 420,-2 606,2! / -20,18! 200,24 420,16 602,20!'),
];
const belly = '-20,0! 140,-30 360,-44 580,-30 740,0! 580,28 360,42 140,28 z';
const fibers = '-20,0! 160,-14 360,-20 560,-14 740,0! / -20,0! 160,12 360,18 560,12 740,0!';
/** A band of muscle across the block; y = 0 is its middle. */
export const muscleBand: Part = [stroke('soft', belly), stroke('fine', fibers)];
