/** Signs for what a tip does: heat as waves, cold as stars. Around 0,0. */
import { pulsing } from '../motion.ts';
import { stroke, type Part } from '../part.ts';

export const heat: Part = pulsing([
  stroke(
    'wire',
    '-34,-10 -26,-22 -34,-34 -26,-46 / 26,-10 34,-22 26,-34 34,-46 / -34,34 -26,22 -34,10 / 34,34 26,22 34,10',
  ),
]);
const star = (x: number, y: number): string =>
  `${x - 14},${y}! ${x + 14},${y}! / ${x - 7},${y - 12}! ${x + 7},${y + 12}! / ${x + 7},${y - 12}! ${x - 7},${y + 12}!`;
export const cold: Part = pulsing([
  stroke('wire', [star(-50, -36), star(52, -30), star(-46, 42), star(48, 46)].join(' / ')),
]);
