/** From what a person typed to plain words: lower case, no accents, no apostrophes, hyphens and slashes as spaces. */

/** A query longer than this is cut: nobody asks in more, and a pasted page must not freeze the phone. */
export const LONGEST_QUERY = 200;
const MOST_WORDS = 24;
const LONGEST_WORD = 40;

export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+|['’‘`´]/gu, '')
    .toLowerCase();
}

/** The words of a name or a text, in order. A letter and a hyphen belong to the word behind them: “x-ray” is “xray”. */
export function splitWords(text: string): string[] {
  return (
    foldText(text)
      .replace(/(?<![\p{L}\p{N}])(\p{L})-(?=\p{L}{2})/gu, '$1')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The words of a query: at most 24 of at most 40 letters. */
export function readQuery(text: string): string[] {
  return splitWords(text.slice(0, LONGEST_QUERY))
    .slice(0, MOST_WORDS)
    .map((word) => word.slice(0, LONGEST_WORD));
}
