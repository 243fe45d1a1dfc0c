/**
 * How far a typed word is from a known one: Damerau–Levenshtein distance (optimal string alignment), in which slips that
 * people really make cost less: a doubled letter, one vowel for another, letters that sound alike.
 */

import { SPELLING } from '../thresholds.ts';

export type SoundAlike = ReadonlyMap<string, number>;

/** @param groups letters that are taken for each other, like `aeiouy` or `ckq` */
export function readSoundAlike(groups: readonly string[]): SoundAlike {
  return new Map(groups.flatMap((letters, group) => [...letters].map((letter): [string, number] => [letter, group])));
}

/** A word as it sounds: `phantom` → `fantom`. */
export function soundOut(word: string, same: Readonly<Record<string, string>>): string {
  let sound = word;
  for (const [spelling, as] of Object.entries(same)) sound = sound.replaceAll(spelling, as);
  return sound;
}

/** @returns the cost of turning `typed` into `known`, or Infinity when it is above `limit` */
export function measureMisspelling(typed: string, known: string, limit: number, alike: SoundAlike): number {
  if (Math.abs(typed.length - known.length) * SPELLING.doubled > limit) return Infinity;
  const costToSwap = (letter = '', other = ''): number => {
    const group = alike.get(letter);
    return letter === other ? 0 : group !== undefined && group === alike.get(other) ? SPELLING.soundsAlike : 1;
  };
  let beforeLast: number[] = [];
  let last = Array.from({ length: known.length + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [row];
    const letter = typed[row - 1];
    for (let column = 1; column <= known.length; column += 1) {
      const other = known[column - 1];
      const isTurned = row > 1 && letter === known[column - 2] && typed[row - 2] === other;
      current[column] = Math.min(
        (last[column] ?? 0) + (letter === typed[row - 2] ? SPELLING.doubled : 1),
        (current[column - 1] ?? 0) + (other === known[column - 2] ? SPELLING.doubled : 1),
        (last[column - 1] ?? 0) + costToSwap(letter, other),
        isTurned ? (beforeLast[column - 2] ?? 0) + SPELLING.turned : Infinity,
      );
    }
    if (Math.min(...current) > limit) return Infinity;
    [beforeLast, last] = [last, current];
  }
  const cost = last[known.length] ?? Infinity;
  return cost <= limit ? cost : Infinity;
}
