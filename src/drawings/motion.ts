/**
 * How shapes come into a film: as the film says of their layer, or else as their ink does. What the film's scene before already showed in the
 * same place does not come again. A picture that does not move always shows the finished state.
 */
import type { Ink, LayerMotion } from '../content/schema/drawing.ts';
import type { Drawing, Point, Shape } from './drawing.ts';

export type Move =
  /** Slides into place. `from` is how far off it starts, in units of the sheet. */
  | { kind: 'enter'; from: Point }
  /** The line is drawn from its first point to its last. */
  | { kind: 'grow' }
  /** Fades in. */
  | { kind: 'appear' }
  /** Swings slowly between strong and pale. */
  | { kind: 'pulse' };

const inkMotions: Partial<Record<Ink, LayerMotion>> = { drug: 'appear', pain: 'pulse', ache: 'pulse' };

export type MoveOf = (shape: Shape) => Move | undefined;
/** For pictures: nothing moves, so all that may lie in one path does. */
export const standStill: MoveOf = () => undefined;

export interface FilmDrawing {
  drawing: Drawing;
  /** By the name of the layer. */
  motion: Readonly<Record<string, LayerMotion>>;
}

const keyOf = ({ ink, d }: Shape): string => `${ink} ${d}`;

/** @param before what the film's scene before showed. */
export function movesOf({ motion }: FilmDrawing, before: readonly Shape[] = []): MoveOf {
  const shown = new Set(before.map(keyOf));
  return (shape) => {
    const said = motion[shape.layer] ?? inkMotions[shape.ink];
    if (said === undefined || said === 'still') return undefined;
    if (said !== 'pulse' && shown.has(keyOf(shape))) return undefined;
    return typeof said === 'string' ? { kind: said } : { kind: 'enter', from: said.enter };
  };
}

/** Whether two shapes may share a path. Lines that grow may not: each is drawn over the length of its own. */
export function moveAlike(a: Move | undefined, b: Move | undefined): boolean {
  if (a?.kind !== b?.kind || a?.kind === 'grow') return false;
  if (a?.kind !== 'enter' || b?.kind !== 'enter') return true;
  return a.from[0] === b.from[0] && a.from[1] === b.from[1];
}
