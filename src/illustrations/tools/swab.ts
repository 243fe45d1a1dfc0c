/** A pad that cleans the skin at 0,0. */
import { appearing, entering } from '../motion.ts';
import { stroke, type Part } from '../part.ts';

export const swab: Part = [
  ...entering([stroke('tool', '-52,-6 -30,-2 0,0 30,-2 52,-6 58,-26 40,-44 0,-50 -40,-44 -58,-26 z')], [0, -120]),
  ...appearing([stroke('wire', '-80,14! -96,14! / 80,14! 96,14!')]),
];
