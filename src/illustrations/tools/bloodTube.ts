/** A tube of blood after spinning: clear fluid on top, the thin layer with platelets, red cells below. Its top is 0,0. */
import { still } from '../motion.ts';
import { stroke, type Part } from '../part.ts';

export const bloodTube: Part = still([
  stroke('tool', '-52,0! 52,0! 52,280! 36,324 0,338 -36,324 -52,280! z'),
  stroke('metal', '-52,176! 52,176! 52,280! 36,324 0,338 -36,324 -52,280! z'),
  stroke('drug', '-38,146 38,146 / -28,162 36,162'),
  stroke('wire', '-52,128! 52,128! / -66,0! 66,0!'),
]);
