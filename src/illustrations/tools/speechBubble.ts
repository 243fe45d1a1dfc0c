/** What somebody says: a bubble whose tail ends at 0,0, below and left of it. Words stand at its middle, 150,-130. */
import { appearing } from '../motion.ts';
import { stroke, type Part } from '../part.ts';

export const speechBubble: Part = appearing([
  stroke('tool', '0,0! 40,-72! -6,-100 -10,-150 30,-192 150,-202 280,-192 316,-150 312,-100 270,-66 150,-56 86,-58! z'),
]);
