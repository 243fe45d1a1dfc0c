/** Writes curves as SVG path data. Whole, relative numbers: the same shape elsewhere is then the same text, which compresses to nothing. */
import type { Target } from './outline.ts';
import type { Cubic, Point } from './smoothCurve.ts';

const isSame = (a: Point, b: Point): boolean => a[0] === b[0] && a[1] === b[1];
const flip = ([x, y]: Point): Point => [0 - x, y];
export const mirror = (curves: readonly Cubic[]): Cubic[] =>
  curves.map(([from, leave, arrive, to]) => [flip(from), flip(leave), flip(arrive), flip(to)]);
export const walkBack = (curves: readonly Cubic[]): Cubic[] =>
  curves.map(([from, leave, arrive, to]): Cubic => [to, arrive, leave, from]).reverse();

/** `1,-2,3` → `1-2 3`. */
const listNumbers = (numbers: readonly number[]): string =>
  numbers.map((value, index) => (index > 0 && value >= 0 ? ` ${value}` : `${value}`)).join('');
const relative = (from: Point, points: readonly Point[]): number[] =>
  points.flatMap(([x, y]) => [x - from[0], y - from[1]]);

/** One curve as an SVG step: `l` if it is straight, `s` if it runs smoothly on from the curve before, else `c`. */
function traceStep([from, leave, arrive, to]: Cubic, before: Cubic | undefined): string {
  if (isSame(leave, from) && isSame(arrive, to)) return `l${listNumbers(relative(from, [to]))}`;
  const opposite = before && ([2 * from[0] - before[2][0], 2 * from[1] - before[2][1]] as const);
  return opposite && isSame(leave, opposite)
    ? `s${listNumbers(relative(from, [arrive, to]))}`
    : `c${listNumbers(relative(from, [leave, arrive, to]))}`;
}

const startAt = ([x, y]: Point, midline: number): string => `M${listNumbers([x + midline, y])}`;

/** `midline` is where x = 0 of the curves stands in the drawing; `z` closes the shape. */
export function tracePath(curves: readonly Cubic[], midline: number, end: 'z' | '' = 'z'): string {
  const first = curves[0];
  return first
    ? startAt(first[0], midline) + curves.map((curve, index) => traceStep(curve, curves[index - 1])).join('') + end
    : '';
}

/** A four-sided area with level top and base, from its top corner nearest the midline; `out` is 1 on the right of it, -1 on the left. */
export function traceTarget(corner: Point, { width, height, lean = 0 }: Target, out: 1 | -1, midline: number): string {
  return `${startAt(corner, midline)}h${out * width}l${listNumbers([out * lean, height])}h${-out * width}z`;
}

/** Half a figure's closed line, made whole: mirrored into one shape where it runs from midline to midline, else into a left and a right one. */
export function traceBothHalves(half: readonly Cubic[], midline: number): string {
  const other = walkBack(mirror(half));
  const [start, stop] = [half[0]?.[0], half.at(-1)?.[3]];
  const crosses = start?.[0] === 0 && stop?.[0] === 0 && start[1] !== stop[1];
  return crosses ? tracePath([...half, ...other], midline) : tracePath(half, midline) + tracePath(other, midline);
}
