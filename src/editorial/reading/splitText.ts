/** Cuts running text into sentences and words the way the reading formulae count them. */

const SENTENCE_END = /(?<=[.!?])["'’”)\]]*\s+(?=["'“(]?[A-Z0-9])/;
const WORD = /[\p{L}][\p{L}'’]*(?:-[\p{L}]+)*|\d[\d,.]*/gu;

export function splitSentences(text: string): string[] {
  return text
    .replace(/\b(i\.e|e\.g|vs|Dr|approx)\./g, '$1')
    .split(SENTENCE_END)
    .filter((sentence) => /\p{L}/u.test(sentence));
}

export function splitWords(text: string): string[] {
  return text.replace(/[–—]/g, ' ').match(WORD) ?? [];
}
