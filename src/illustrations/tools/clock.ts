/** A clock: time to rest. Its middle is 0,0. */
import { stroke, type Part } from '../part.ts';

export const clock: Part = [stroke('tool', 'o0,0,54'), stroke('wire', '0,-34! 0,0! 24,14!')];
