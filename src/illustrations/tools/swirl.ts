/** A swirl: feeling strange. Its middle is 0,0. */
import { pulsing } from '../motion.ts';
import { stroke, type Part } from '../part.ts';

export const swirl: Part = pulsing([stroke('wire', '0,0 8,-8 14,2 4,14 -14,8 -18,-12 0,-26 24,-18 30,8 10,32 -20,30')]);
