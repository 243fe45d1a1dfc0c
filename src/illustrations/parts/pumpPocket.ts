/** A medicine pump in its place under the skin, cut across: the port for refills is on top, the tube leaves to the left. The skin is y = 0. */
import { stroke, type Part } from '../part.ts';

export const pumpPocket: Part = [
  stroke('wire', '-20,250 120,244 214,230'),
  stroke(
    'tool',
    '216,116! 300,104 330,92! 390,92! 420,104 504,116! 516,150 516,250 500,272! 220,272! 204,250 204,150 z',
  ),
  stroke('tool', '340,92! 380,92! 380,176! 340,176! z / 236,200! 484,200! 484,252! 236,252! z'),
  stroke('drug', '252,226 470,226'),
];
