/** What a drawing is made of: strokes in one of a few inks, and the moves that put a part into its place. */
import { readPath, writePath } from './notation.ts';
import type { Ink } from './inks.ts';

export interface Stroke {
  ink: Ink;
  path: string;
}
/** Back to front. */
export type Part = readonly Stroke[];

export const stroke = (ink: Ink, path: string): Stroke => ({ ink, path });

export interface Place {
  x?: number;
  y?: number;
  scale?: number;
  /** Degrees, clockwise, round the part's own 0,0. */
  turn?: number;
  /** Left for right. */
  flip?: boolean;
}

/** The part turned, scaled and moved; line widths stay as they are. */
export function place(part: Part, { x = 0, y = 0, scale = 1, turn = 0, flip = false }: Place): Part {
  const [sine, cosine] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
  const round = (value: number): number => Math.round(value * 100) / 100;
  const move = (px: number, py: number): [number, number] => {
    const [sx, sy] = [px * scale * (flip ? -1 : 1), py * scale];
    return [round(sx * cosine - sy * sine + x), round(sx * sine + sy * cosine + y)];
  };
  return part.map(({ ink, path }) => ({
    ink,
    path: writePath(
      readPath(path).map((line) => {
        if ('circle' in line)
          return { circle: [...move(line.circle[0], line.circle[1]), round(line.circle[2] * scale)] };
        return {
          ...line,
          nodes: line.nodes.map((node) => {
            const [nx, ny] = move(node.x, node.y);
            return { ...node, x: nx, y: ny };
          }),
        };
      }),
    ),
  }));
}
