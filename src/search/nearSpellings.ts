/** Where else a misspelt word may stand in the alphabet: with a doubled letter taken out, two letters turned, a letter that sounds alike. */

/** Slips further on leave a word in the same file of terms. */
const LETTERS = 9;

/**
 * @param groups letters that are taken for each other, like `aeiouy`
 * @returns likely ones first: doubled letters, then by place, the first letter last, since people mostly get that one right
 */
export function listNearSpellings(word: string, groups: readonly string[]): string[] {
  const doubled: string[] = [];
  const others: string[] = [];
  for (const at of [...Array.from({ length: Math.min(word.length, LETTERS) - 1 }, (_, place) => place + 1), 0]) {
    const [before, letter = '', next = '', after] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
    if (letter === next) doubled.push(before + letter + after);
    else if (next) others.push(before + next + letter + after);
    for (const other of groups.filter((group) => group.includes(letter)).join(''))
      others.push(before + other + next + after);
  }
  return [...new Set([...doubled, ...others])].filter((near) => near !== word);
}
