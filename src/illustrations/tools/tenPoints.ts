/** A pain scale of ten points as ten boxes in a row, with a change on it filled in; its left top is at `x`, `y`. */
import { appearing } from '../motion.ts';
import { stroke, type Part } from '../part.ts';

/** Width and height of one point, in units of the sheet. */
const [wide, high] = [56, 64] as const;

/** @param points how large the change is, 0–10. */
export const tenPoints = (x: number, y: number, points: number): Part => {
  const box = (from: number, to: number): string =>
    `${x + from},${y}! ${x + to},${y}! ${x + to},${y + high}! ${x + from},${y + high}! z`;
  const line = (at: number): string => `${x + at * wide},${y}! ${x + at * wide},${y + high}!`;
  return [
    stroke('tool', box(0, 10 * wide)),
    stroke('tool', Array.from({ length: 9 }, (_, index) => line(index + 1)).join(' / ')),
    ...appearing([stroke('metal', box(0, Math.round(points * wide)))]),
  ];
};
