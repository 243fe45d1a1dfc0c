/**
 * A page of a pain diary on its rings. A line shows the pain over time: it falls after a needle (drawn under it), comes back, and falls
 * again. The page is 300 wide and 330 high; its corner is 0,0.
 */
import { place, stroke, type Part } from '../part.ts';
import { needle } from './needle.ts';

const rings = [40, 84, 128, 172, 216, 260].map((x) => `${x},-14! ${x},14!`).join(' / ');
const days = ['62,96', '84,84', '106,92', '128,176', '150,190', '172,168', '194,112', '216,96', '238,180', '260,194'];

export const diaryPage: Part = [
  stroke('tool', '0,0! 300,0! 300,330! 0,330! z'),
  stroke('wire', rings),
  stroke('fine', `40,50! 40,236! 280,236! / ${days.map((day) => `${day}!`).join(' ')}`),
  stroke('cord', days.map((day) => `o${day},6`).join(' / ')),
  ...[116, 226].flatMap((x) => place(needle([0, 0], [0, -58]), { x, y: 248, turn: 180, scale: 0.36 })),
];
