/** A nerve that was frozen, in the units of cutNerve: the sheath is whole, the fibers are broken, and new ones grow from the left. */
import { stroke, type Part } from '../part.ts';

const sheath = '-20,-62! 200,-56 420,-64 620,-60! 648,-36 658,0 648,36 620,60! 420,58 200,66 -20,60! z';
const whole = (from: number, to: number): string => [-30, 0, 30].map((y) => `${from},${y}! ${to},${y}!`).join(' / ');
export const frozenNerve: Part = [
  stroke('space', sheath),
  stroke('nerve', `${whole(-20, 170)} / ${whole(540, 640)}`),
  stroke('ghost', whole(190, 520)),
];
