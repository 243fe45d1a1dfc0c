/** Path notation → SVG path data in whole, relative numbers: two figures that share a part then share its text, which compresses to little. */
import type { Point } from '../components/body-map/smoothCurve.ts';
import { readPath, type Line, type Node } from './notation.ts';
import { closedHandles, openHandles } from './solveCurve.ts';

const round = ([x, y]: Point): Point => [Math.round(x), Math.round(y)];
const middle = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];

/** Writes steps from where the pen is, leaving out what SVG does not need: a repeated letter, a space before a minus. */
class Pen {
  #text = '';
  #letter = '';
  #at: Point = [0, 0];

  /** @param absolute for the first step of a line, so that each line keeps its own numbers. */
  step(letter: string, points: readonly Point[], absolute = false): void {
    const numbers = points.flatMap(([x, y]) => (absolute ? [x, y] : [x - this.#at[0], y - this.#at[1]]));
    const list = numbers.map((value, index) => (index > 0 && value >= 0 ? ` ${value}` : `${value}`)).join('');
    this.#text +=
      letter === this.#letter && letter !== 'M' ? (list.startsWith('-') ? list : ` ${list}`) : letter + list;
    this.#letter = letter;
    this.#at = points.at(-1) ?? this.#at;
  }

  line(to: Point): void {
    const [x, y] = [to[0] - this.#at[0], to[1] - this.#at[1]];
    if (y === 0) this.#short('h', x, to);
    else if (x === 0) this.#short('v', y, to);
    else this.step('l', [to]);
  }

  /** A smooth run from where the pen is: each handle, and where the run ends. `t` mirrors the handle before, so the points between are set to lead to the next. */
  curve(handles: readonly Point[], end: Point): void {
    const [first, ...others] = handles.map(round);
    if (!first) return this.line(end);
    let handle = first;
    others.forEach((next, index) => {
      const to = round(middle(handle, next));
      this.step(index === 0 ? 'q' : 't', index === 0 ? [handle, to] : [to]);
      handle = [2 * to[0] - handle[0], 2 * to[1] - handle[1]];
    });
    this.step(others.length === 0 ? 'q' : 't', others.length === 0 ? [handle, end] : [end]);
  }

  close(): void {
    this.#text += 'z';
    this.#letter = 'z';
  }

  get text(): string {
    return this.#text;
  }

  #short(letter: string, value: number, to: Point): void {
    this.#text += letter === this.#letter ? (value < 0 ? value : ` ${value}`) : `${letter}${value}`;
    this.#letter = letter;
    this.#at = to;
  }
}

/** Cut where the line turns a corner; neighbours share their corner. */
export function cutRuns(nodes: readonly Node[]): Point[][] {
  const points = nodes.map(({ x, y }): Point => round([x, y]));
  const cuts = nodes.flatMap(({ corner }, index) =>
    corner || index === 0 || index === nodes.length - 1 ? [index] : [],
  );
  return cuts.slice(1).map((cut, index) => points.slice(cuts[index], cut + 1));
}

function printLine(line: Line): string {
  if ('circle' in line) {
    const [x, y, r] = line.circle.map(Math.round) as [number, number, number];
    return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0 ${r} ${r} 0 1 0-${2 * r} 0z`;
  }
  const { nodes, closed } = line;
  const pen = new Pen();
  const turn = nodes.findIndex(({ corner }) => corner);
  if (closed && turn === -1) {
    const handles = closedHandles(nodes.map(({ x, y }): Point => [x, y]));
    const start = round(middle(handles.at(-1) ?? [0, 0], handles[0] ?? [0, 0]));
    pen.step('M', [start], true);
    pen.curve(handles, start);
  } else {
    const [first] = nodes;
    const ring =
      closed && first ? [...nodes.slice(turn), ...nodes.slice(0, turn), ...nodes.slice(turn, turn + 1)] : nodes;
    pen.step(
      'M',
      ring.slice(0, 1).map(({ x, y }): Point => round([x, y])),
      true,
    );
    if (ring.length === 1) return `${pen.text}h0`;
    const runs = cutRuns(ring);
    runs.forEach((run, index) => {
      const end = run.at(-1);
      // The last side of a closed shape, if straight, is drawn by closing it.
      if (end && !(closed && index === runs.length - 1 && run.length === 2)) pen.curve(openHandles(run), end);
    });
  }
  if (closed) pen.close();
  return pen.text;
}

export const printPath = (path: string): string => readPath(path).map(printLine).join('');
