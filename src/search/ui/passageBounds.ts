/** Where a passage begins and ends, so that it reads well: at a sentence, or else at an item of a list, never inside a bracket. */

import { PASSAGE } from '../thresholds.ts';

const endsSentence = (word = ''): boolean => /[.!?:][)”"]?$/.test(word);
const endsItem = (word = ''): boolean => /[,;]$/.test(word);
const countBrackets = (word: string): number => word.split('(').length - word.split(')').length;

/**
 * @param hit index of the first word that was found
 * @param start index of the first word of the section
 * @returns the index to begin at, and whether a sentence or the section begins there
 */
export function findOpening(words: readonly string[], hit: number, start: number): { at: number; whole: boolean } {
  const from = Math.max(start, hit - PASSAGE.lookBack);
  let sentence = from === start ? start : undefined;
  let item: number | undefined;
  let depth = 0;
  for (let at = from; at <= hit; at += 1) {
    if (at > from && endsSentence(words[at - 1])) [sentence, depth] = [at, 0];
    else if (at > from && endsItem(words[at - 1]) && depth === 0) item ??= at;
    depth += countBrackets(words[at] ?? '');
    // A bracket that ends here began before the first word looked at: no item so far stands outside it.
    if (depth < 0) [item, depth] = [undefined, 0];
  }
  return sentence === undefined ? { at: item ?? hit, whole: false } : { at: sentence, whole: true };
}

/** @returns the index behind the last word, and whether a sentence ends there */
export function findEnding(
  words: readonly string[],
  at: number,
  room: number,
  end: number,
): { to: number; whole: boolean } {
  const to = Math.min(at + room, end);
  for (let back = to; back > to - PASSAGE.lookAhead && back > at + 1; back -= 1)
    if (/[.!?][)”"]?$/.test(words[back - 1] ?? '')) return { to: back, whole: true };
  return { to, whole: to === end };
}
