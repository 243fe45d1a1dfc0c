/**
 * Pain is drawn in dashes. A ring or a band whose length does not hold whole ones would end in a sliver, or show two dashes in one where a
 * ring closes; so both are made longer or shorter by at most half a step until it does.
 */
import type { Point } from '../components/body-map/smoothCurve.ts';
import { inks, type Ink } from './inks.ts';
import { readPath, writePath, type Line } from './notation.ts';
import { cutRuns } from './printPath.ts';
import { openHandles } from './solveCurve.ts';

const ticked = new Set<Ink>(['pain', 'ache']);
const PIECES = 12;
const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(ax - bx, ay - by);
const middle = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];

/** Of one smooth run, measured along short straight pieces. */
function runLength(points: readonly Point[]): number {
  const [start, end] = [points[0], points.at(-1)];
  if (!start || !end) return 0;
  const handles = openHandles(points);
  let [at, length]: [Point, number] = [start, 0];
  handles.forEach((handle, index) => {
    const next = handles[index + 1];
    const [from, to] = [at, next ? middle(handle, next) : end];
    for (let piece = 1; piece <= PIECES; piece += 1) {
      const part = piece / PIECES;
      const mix = (axis: 0 | 1): number =>
        (1 - part) ** 2 * from[axis] + 2 * part * (1 - part) * handle[axis] + part ** 2 * to[axis];
      const next: Point = [mix(0), mix(1)];
      length += distance(at, next);
      at = next;
    }
  });
  return length + distance(at, end);
}

type OpenLine = Exclude<Line, { circle: unknown }>;
const lineLength = ({ nodes }: OpenLine): number => cutRuns(nodes).reduce((sum, run) => sum + runLength(run), 0);

/** Moves the last point along the line's last direction. */
function fitBand(line: OpenLine, dash: number, step: number): Line {
  if (line.closed || line.nodes.length < 2) return line;
  const wanted = dash + step * Math.max(1, Math.round((lineLength(line) - dash) / step));
  let { nodes } = line;
  // A curve gains a little more or less than its end moves.
  for (let turn = 0; turn < 4; turn += 1) {
    const [before, last] = nodes.slice(-2);
    if (!before || !last) break;
    const way = distance([before.x, before.y], [last.x, last.y]);
    const part = 1 + (wanted - lineLength({ nodes, closed: false })) / way;
    const end = { ...last, x: before.x + (last.x - before.x) * part, y: before.y + (last.y - before.y) * part };
    nodes = [...nodes.slice(0, -1), end];
  }
  return { nodes, closed: false };
}

/** Of the whole numbers near a ring's radius, the one that holds whole steps best: path data has no others. */
function fitRing(radius: number, step: number): number {
  const left = (whole: number): number => {
    const steps = (2 * Math.PI * whole) / step;
    return Math.abs(steps - Math.round(steps));
  };
  return [0, 1, -1, 2, -2]
    .map((by) => Math.round(radius) + by)
    .reduce((best, whole) => (left(whole) < left(best) - 0.02 ? whole : best));
}

/** @returns the path as it is, if its ink has no dashes that would show it. */
export function fitTicks(ink: Ink, path: string): string {
  if (!ticked.has(ink)) return path;
  const [dash = 0, gap = 0] = (inks[ink as 'pain' | 'ache'].dashes.split(' ') as string[]).map(Number);
  const step = dash + gap;
  return writePath(
    readPath(path).map((line) =>
      'circle' in line
        ? { circle: [line.circle[0], line.circle[1], fitRing(line.circle[2], step)] }
        : fitBand(line, dash, step),
    ),
  );
}
