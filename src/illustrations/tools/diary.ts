/** An open diary with a line for each day, and a pen; its middle is 0,0. */
import { stroke, type Part } from '../part.ts';

const rows = [-92, -46, 0, 46, 92];
export const diary: Part = [
  stroke('tool', '0,-140! -90,-156 -220,-150! -220,146! -90,140 0,156! 90,140 220,146! 220,-150! 90,-156 z'),
  stroke('tool', rows.map((y) => `-130,${y}! -36,${y + 4}! / 36,${y + 4}! 130,${y}!`).join(' / ')),
  stroke('tool', rows.map((y) => `o-172,${y},13 / o172,${y},13`).join(' / ')),
  stroke('metal', 'o-172,-92,13 / o-172,0,13 / o172,-46,13'),
  stroke('wire', '0,-140! 0,156!'),
  stroke('tool', '70,96! 92,66! 214,-60! 240,-34! 118,92! 80,106! z / 92,66! 118,92!'),
];
