/**
 * The handles of a smooth line through given points, as a quadratic spline: between two handles the line passes through the middle, and
 * halfway through each piece it passes through its point. SVG can say such a line in two numbers a point (`t`), half of what cubics need.
 */
import type { Point } from '../components/body-map/smoothCurve.ts';

interface Row {
  before: number;
  own: number;
  after: number;
  value: Point;
}

/** Solves rows of the form before·H[i-1] + own·H[i] + after·H[i+1] = value by sweeping to and fro; each row is led by its own handle, so it settles fast. */
function settle(rows: readonly Row[], closed: boolean): Point[] {
  const handles = rows.map(({ value, own, before, after }): [number, number] => [
    value[0] / (own + before + after),
    value[1] / (own + before + after),
  ]);
  const at = (index: number): readonly [number, number] =>
    handles[closed ? (index + rows.length) % rows.length : index] ?? [0, 0];
  for (let sweep = 0; sweep < 40; sweep += 1) {
    rows.forEach(({ before, own, after, value }, index) => {
      const [previous, next] = [at(index - 1), at(index + 1)];
      handles[index] = [
        (value[0] - before * previous[0] - after * next[0]) / own,
        (value[1] - before * previous[1] - after * next[1]) / own,
      ];
    });
  }
  return handles;
}

/** For a closed line without corners: one handle for each point. */
export const closedHandles = (points: readonly Point[]): Point[] =>
  settle(
    points.map((value) => ({ before: 1 / 8, own: 6 / 8, after: 1 / 8, value })),
    true,
  );

/** For a line from one end or corner to the next: one handle for each point between them. */
export function openHandles(points: readonly Point[]): Point[] {
  const last = points.length - 2;
  return settle(
    points.slice(1, -1).map((point, place): Row => {
      const index = place + 1;
      const ends = [...(index === 1 ? [points[0]] : []), ...(index === last ? [points.at(-1)] : [])].filter(
        (end) => end !== undefined,
      );
      const value: Point = [
        point[0] - ends.reduce((sum, end) => sum + end[0] / 4, 0),
        point[1] - ends.reduce((sum, end) => sum + end[1] / 4, 0),
      ];
      return {
        before: index === 1 ? 0 : 1 / 8,
        own: 1 / 2 + (2 - ends.length) / 8,
        after: index === last ? 0 : 1 / 8,
        value,
      };
    }),
    false,
  );
}
