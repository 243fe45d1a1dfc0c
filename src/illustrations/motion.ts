/**
 * How parts come into a film. Tools bring their own motion, so a sequence that uses them says nothing; what a film's scene before already
 * showed in the same place does not come again. `still`, `entering` and the others give a part another motion than its own.
 * A picture that does not move always shows the finished state.
 */
import type { Point } from '../components/body-map/smoothCurve.ts';
import type { Ink } from './inks.ts';
import type { Part, Stroke } from './part.ts';

export const motions = ['enter', 'grow', 'appear', 'pulse'] as const;
export type Motion = (typeof motions)[number];
export type Move =
  /** Slides into place. `from` is how far off it starts, in the part's own units. */
  | { kind: 'enter'; from: Point }
  /** The line is drawn from its first point to its last, or the other way. */
  | { kind: 'grow'; backwards?: boolean }
  /** Fades in. */
  | { kind: 'appear' }
  /** Swings slowly between strong and pale. */
  | { kind: 'pulse' };

const inkMoves: Partial<Record<Ink, Move>> = {
  drug: { kind: 'appear' },
  pain: { kind: 'pulse' },
  ache: { kind: 'pulse' },
};

const moving = (part: Part, move: Move | 'still'): Part => part.map((stroke) => ({ ...stroke, move }));
export const still = (part: Part): Part => moving(part, 'still');
/** @param from how far off it starts, in the units that the part is drawn in. */
export const entering = (part: Part, from: Point): Part => moving(part, { kind: 'enter', from });
/** @param backwards true where the lines are written from the end that is drawn last. */
export const growing = (part: Part, backwards = false): Part =>
  moving(part, { kind: 'grow', ...(backwards && { backwards }) });
export const appearing = (part: Part): Part => moving(part, { kind: 'appear' });
export const pulsing = (part: Part): Part => moving(part, { kind: 'pulse' });

export type MoveOf = (stroke: Stroke) => Move | undefined;
/** For pictures: nothing moves, so all that may lie in one path does. */
export const standStill: MoveOf = () => undefined;

const keyOf = ({ ink, path }: Stroke): string => `${ink} ${path}`;

/** @param before what the film's scene before showed. */
export function movesAfter(before: readonly Part[]): MoveOf {
  const shown = new Set(before.flat().map(keyOf));
  return (stroke) => {
    const { move = inkMoves[stroke.ink] } = stroke;
    if (move === undefined || move === 'still') return undefined;
    return move.kind !== 'pulse' && shown.has(keyOf(stroke)) ? undefined : move;
  };
}

/** Whether two strokes may share a path. Lines that grow may not: each is drawn over the length of its own. */
export function moveAlike(a: Move | undefined, b: Move | undefined): boolean {
  if (a?.kind !== b?.kind || a?.kind === 'grow') return false;
  if (a?.kind !== 'enter' || b?.kind !== 'enter') return true;
  return Math.round(a.from[0]) === Math.round(b.from[0]) && Math.round(a.from[1]) === Math.round(b.from[1]);
}
