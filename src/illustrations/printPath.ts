/** Path notation → SVG path data in whole, relative numbers: two figures that share a part then share its text, which compresses to little. */
import { tracePath } from '../components/body-map/tracePath.ts';
import type { Cubic, Point } from '../components/body-map/smoothCurve.ts';
import { readPath, type Line, type Node } from './notation.ts';

const pointOf = ({ x, y }: Node): Point => [Math.round(x), Math.round(y)];
const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** The handle at a point that has a neighbour on either side: along the line between them, never long enough to loop. */
function handleAt(before: Point, at: Point, after: Point): Point {
  const span = distance(before, after) || 1;
  const length = Math.min(span / 6, distance(before, at) / 2, distance(at, after) / 2) * 1.1;
  return [Math.round(((after[0] - before[0]) / span) * length), Math.round(((after[1] - before[1]) / span) * length)];
}

function traceCurves(nodes: readonly Node[], closed: boolean): Cubic[] {
  const count = nodes.length;
  const points = nodes.map(pointOf);
  const at = (index: number): Point => points[(index + count) % count] ?? [0, 0];
  const handles = nodes.map(({ corner }, index) =>
    corner || (!closed && (index === 0 || index === count - 1)) ? undefined : handleAt(at(index - 1), at(index), at(index + 1)),
  );
  return Array.from({ length: closed ? count : count - 1 }, (_, index): Cubic => {
    const [from, to] = [at(index), at(index + 1)];
    const [leaving, arriving] = [handles[index], handles[(index + 1) % count]];
    if (!leaving && !arriving) return [from, from, to, to];
    const leave: Point | undefined = leaving && [from[0] + leaving[0], from[1] + leaving[1]];
    const arrive: Point | undefined = arriving && [to[0] - arriving[0], to[1] - arriving[1]];
    const halfway = (a: Point, b: Point): Point => [Math.round((a[0] + b[0]) / 2), Math.round((a[1] + b[1]) / 2)];
    return [from, leave ?? halfway(from, arrive ?? to), arrive ?? halfway(to, leave ?? from), to];
  });
}

function printLine(line: Line): string {
  if ('circle' in line) {
    const [x, y, r] = line.circle.map(Math.round) as [number, number, number];
    return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0 ${r} ${r} 0 1 0-${2 * r} 0z`;
  }
  const [first, ...others] = line.nodes;
  if (first && others.length === 0) return `M${pointOf(first).join(' ')}h0`.replace(/ -/g, '-');
  return tracePath(traceCurves(line.nodes, line.closed), 0, line.closed ? 'z' : '');
}

export const printPath = (path: string): string => readPath(path).map(printLine).join('');
