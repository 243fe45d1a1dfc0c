/** An implanted medicine pump; its middle is 0,0, with the port for refills. */
import { appearing } from '../motion.ts';
import { stroke, type Part } from '../part.ts';

export const pump: Part = appearing([stroke('tool', 'o0,0,44 / o0,0,14'), stroke('metal', 'o0,0,4')]);
