/** From what a person typed to plain words: lower case, no accents, no apostrophes, hyphens and slashes as spaces. */

import { foldText } from '../../base/foldText.ts';
import { QUERY } from '../thresholds.ts';

/** The words of a name or a text, in order. A letter and a hyphen belong to the word behind them: “x-ray” is “xray”. */
export function splitWords(text: string): string[] {
  return (
    foldText(text)
      .replace(/(?<![\p{L}\p{N}])(\p{L})-(?=\p{L}{2})/gu, '$1')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The words of a query, cut to what QUERY allows. */
export function readQuery(text: string): string[] {
  return splitWords(text.slice(0, QUERY.characters))
    .slice(0, QUERY.words)
    .map((word) => word.slice(0, QUERY.wordCharacters));
}
