/** A hole in the back wall of the sac of spineSection, and fluid that runs out of it, up the space outside. Its head stays above where a needle comes in. */
import { arrow } from '../tools/arrow.ts';
import { stroke, type Part } from '../part.ts';

export const liningLeak: Part = [...arrow('198,92 210,84 211,70 211,44!', [211, 40], 270), stroke('tool', 'o196,94,9')];
