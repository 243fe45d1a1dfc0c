/** For the tests: reads path data back, as a browser would, into one polygon for each closed part. */
import type { Point } from './smoothCurve.ts';

const stepsPerCurve = 8;
const argumentCount: Record<string, number> = { M: 2, c: 6, s: 4, l: 2, h: 1, v: 1, z: 0 };

function pointOnCurve([p0, p1, p2, p3]: readonly [Point, Point, Point, Point], t: number): Point {
  const mix = (axis: 0 | 1): number =>
    (1 - t) ** 3 * p0[axis] + 3 * (1 - t) ** 2 * t * p1[axis] + 3 * (1 - t) * t ** 2 * p2[axis] + t ** 3 * p3[axis];
  return [mix(0), mix(1)];
}

/** @throws on a command that the drawing does not use. */
export function flattenPath(path: string): Point[][] {
  const parts: Point[][] = [];
  let at: Point = [0, 0];
  let lastHandle: Point = at;
  for (const [, command = '', text = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const values = (text.match(/-?\d+/g) ?? []).map(Number);
    if (values.length !== argumentCount[command]) throw new Error(`Unexpected “${command}${text}”`);
    const [x, y] = at;
    const shifted = values.map((value, index) => value + (index % 2 === 0 ? x : y));
    const pair = (index: number): Point => [shifted[index] ?? NaN, shifted[index + 1] ?? NaN];
    const part = parts.at(-1) ?? [];
    if (command === 'M') {
      at = [values[0] ?? NaN, values[1] ?? NaN];
      parts.push([at]);
    } else if (command === 'c' || command === 's') {
      const arrive = pair(values.length - 4);
      const leave: Point = command === 'c' ? pair(0) : [2 * x - lastHandle[0], 2 * y - lastHandle[1]];
      const to = pair(values.length - 2);
      for (let step = 1; step <= stepsPerCurve; step += 1)
        part.push(pointOnCurve([at, leave, arrive, to], step / stepsPerCurve));
      lastHandle = arrive;
      at = to;
    } else if (command !== 'z') {
      at = command === 'h' ? [pair(0)[0], y] : command === 'v' ? [x, y + (values[0] ?? NaN)] : pair(0);
      part.push(at);
    }
    if (command !== 'c' && command !== 's') lastHandle = at;
  }
  return parts;
}

export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
  contains: (point: Point) => boolean;
}

/** Even–odd rule. */
export function measureArea(polygon: readonly Point[]): Area {
  const [xs, ys] = [polygon.map(([x]) => x), polygon.map(([, y]) => y)];
  const [left, top, right, bottom] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  const sides = polygon.map((from, index) => [...from, ...(polygon.at(index - 1) ?? from)] as const);
  const contains = ([x, y]: Point): boolean =>
    x > left &&
    x < right &&
    y > top &&
    y < bottom &&
    sides.filter(([ax, ay, bx, by]) => ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax).length % 2 ===
      1;
  return { left, top, right, bottom, contains };
}
