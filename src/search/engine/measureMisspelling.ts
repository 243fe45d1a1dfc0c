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

/** More letters than any word of a query. */
const LONGEST = 48;
/** Three rows of costs, kept between calls: a query compares thousands of words. */
let beforeLast = new Float64Array(LONGEST + 1);
let last = new Float64Array(LONGEST + 1);
let current = new Float64Array(LONGEST + 1);

/** @returns the cost of turning `typed` into `known` (at most 48 letters each), or Infinity when it is above `limit` */
export function measureMisspelling(typed: string, known: string, limit: number, alike: SoundAlike): number {
  const columns = known.length;
  if (columns > LONGEST || typed.length > LONGEST || Math.abs(typed.length - columns) * SPELLING.doubled > limit)
    return Infinity;
  for (let column = 0; column <= columns; column += 1) last[column] = column;
  for (let row = 1; row <= typed.length; row += 1) {
    current[0] = row;
    let least = row;
    const letter = typed[row - 1];
    for (let column = 1; column <= columns; column += 1) {
      const other = known[column - 1];
      const drop = (last[column] ?? 0) + (letter === typed[row - 2] ? SPELLING.doubled : 1);
      const add = (current[column - 1] ?? 0) + (other === known[column - 2] ? SPELLING.doubled : 1);
      const swap =
        (last[column - 1] ?? 0) + (letter === other ? 0 : soundsAlike(letter, other, alike) ? SPELLING.soundsAlike : 1);
      let cost = Math.min(drop, add, swap);
      if (row > 1 && column > 1 && letter === known[column - 2] && typed[row - 2] === other)
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + SPELLING.turned);
      current[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return Infinity;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  const cost = last[columns] ?? Infinity;
  return cost <= limit ? cost : Infinity;
}

function soundsAlike(one: string | undefined, other: string | undefined, alike: SoundAlike): boolean {
  const group = alike.get(one ?? '');
  return group !== undefined && group === alike.get(other ?? '');
}
