/** A practical answer as one text: the minutes first, then what they do not say. */
import type { PracticalRow } from './account.ts';

/** @param from undefined: at most `to`. */
export type SayMinutes = (from: number | undefined, to: number) => string;

export const sayPractical = ({ minutes, text }: PracticalRow, say: SayMinutes): string =>
  [minutes && say(minutes.from, minutes.to), text].filter(Boolean).join(' ');
