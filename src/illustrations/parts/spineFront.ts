/** The whole spine from the front or the back, small, in the units of `body`: neck, chest, low back, sacrum. x = 0 is its middle. */
import { stroke, type Part } from '../part.ts';

const box = (y: number, half: number, height: number): string =>
  `${-half},${y}! ${half},${y}! ${half},${y + height}! ${-half},${y + height}! z`;
const row = (count: number, top: number, step: number, half: number): string =>
  Array.from({ length: count }, (_, index) => box(top + index * step, half, step - 6)).join(' / ');

export const spineColumn: Part = [
  stroke('bone', [row(6, 250, 16, 13), row(12, 346, 23, 16), row(5, 622, 33, 21)].join(' / ')),
  stroke('bone', '-34,790! 34,790! 22,850 0,890 -22,850 z'),
];
