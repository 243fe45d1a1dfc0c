/**
 * The notation that all anatomy is written in: points that a smooth line passes through, because points can be moved by hand.
 * `10,20 40,60! 80,20 z` runs smoothly through its points, turns a corner at `!` and closes at `z`; a point alone is a dot;
 * `o50,50,20` is a circle (centre, radius); ` / ` starts another line.
 */
export interface Node {
  x: number;
  y: number;
  corner: boolean;
}
export type Line =
  { nodes: readonly Node[]; closed: boolean } | { circle: readonly [x: number, y: number, radius: number] };

const NUMBER = '-?\\d+(?:\\.\\d+)?';
const POINT = new RegExp(`^(${NUMBER}),(${NUMBER})(!?)$`);
const CIRCLE = new RegExp(`^o(${NUMBER}),(${NUMBER}),(${NUMBER})$`);

/** @throws if a step is neither a point, a circle nor `z`. */
export function readPath(path: string): Line[] {
  return path.split('/').map((line) => {
    const steps = line.trim().split(/\s+/);
    const circle = CIRCLE.exec(steps[0] ?? '');
    if (circle) return { circle: [Number(circle[1]), Number(circle[2]), Number(circle[3])] };
    const closed = steps.at(-1) === 'z';
    return { nodes: (closed ? steps.slice(0, -1) : steps).map(readNode), closed };
  });
}

function readNode(step: string): Node {
  const [, x, y, corner] = POINT.exec(step) ?? [];
  if (x === undefined || y === undefined)
    throw new Error(`Illustration: “${step}” is not a point like 12,34 or 12,34!`);
  return { x: Number(x), y: Number(y), corner: corner === '!' };
}

const writeNode = ({ x, y, corner }: Node): string => `${x},${y}${corner ? '!' : ''}`;

export const writePath = (lines: readonly Line[]): string =>
  lines
    .map((line) =>
      'circle' in line ? `o${line.circle.join(',')}` : line.nodes.map(writeNode).join(' ') + (line.closed ? ' z' : ''),
    )
    .join(' / ');

const flip = (line: Line): Line =>
  'circle' in line
    ? { circle: [0 - line.circle[0], line.circle[1], line.circle[2]] }
    : { ...line, nodes: line.nodes.map(({ x, ...rest }) => ({ x: 0 - x, ...rest })) };

/** The same lines, each written from its other end. */
export const reversePath = (path: string): string =>
  writePath(readPath(path).map((line) => ('circle' in line ? line : { ...line, nodes: line.nodes.toReversed() })));

/** The lines and their mirror images on the other side of x = 0. */
export const both = (path: string): string => writePath(readPath(path).flatMap((line) => [line, flip(line)]));

/** One closed line from its half on the right of x = 0, written from midline to midline. */
export function whole(half: string): string {
  const [line] = readPath(half);
  if (!line || 'circle' in line) throw new Error(`Illustration: “${half}” is not half an outline`);
  const back = line.nodes
    .filter(({ x }) => x !== 0)
    .map(({ x, ...rest }) => ({ x: 0 - x, ...rest }))
    .reverse();
  return writePath([{ nodes: [...line.nodes, ...back], closed: true }]);
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The rectangle round the points of each line. */
export const boxesOf = (path: string): Box[] =>
  readPath(path).map((line) => {
    if ('circle' in line) {
      const [x, y, r] = line.circle;
      return { left: x - r, top: y - r, right: x + r, bottom: y + r };
    }
    const [xs, ys] = [line.nodes.map(({ x }) => x), line.nodes.map(({ y }) => y)];
    return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
  });
