/** What a drawing is made of: strokes in one of a few inks, and the moves that put a part into its place. */
import { readPath, writePath } from './notation.ts';
import type { Ink } from './inks.ts';
import type { Move } from './motion.ts';

export interface Stroke {
  ink: Ink;
  path: string;
  /** How it comes into a film; left out, as its ink does (src/illustrations/motion.ts). */
  move?: Move | 'still';
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
  const turned = (px: number, py: number): [number, number] => {
    const [sx, sy] = [px * scale * (flip ? -1 : 1), py * scale];
    return [sx * cosine - sy * sine, sx * sine + sy * cosine];
  };
  const put = (px: number, py: number): [number, number] => {
    const [tx, ty] = turned(px, py);
    return [round(tx + x), round(ty + y)];
  };
  return part.map(({ ink, path, move }) => ({
    ink,
    path: writePath(
      readPath(path).map((line) => {
        if ('circle' in line)
          return { circle: [...put(line.circle[0], line.circle[1]), round(line.circle[2] * scale)] };
        return {
          ...line,
          nodes: line.nodes.map((node) => {
            const [nx, ny] = put(node.x, node.y);
            return { ...node, x: nx, y: ny };
          }),
        };
      }),
    ),
    ...(move && { move: move !== 'still' && move.kind === 'enter' ? { ...move, from: turned(...move.from) } : move }),
  }));
}
