/**
 * The word index as text, small enough to send whole: one line per word, sorted. A line is the number of letters shared with
 * the word before (base 36), the rest of the word, a space, and its pages: for each, the step from the page before times 3 plus the weight
 * (1–3) less 1, in base 90 with continuation. MiniSearch's own JSON of the same pages is about twice as large compressed.
 */

export interface Posting {
  /** Place of the page in the list of pages. */
  page: number;
  /** How much the page is about the word: 1 (named once), 2 (often), 3 (in a heading or summary). */
  weight: number;
}

const FIRST = 33;
const BASE = 45;

/** Digits below 45 go on, digits from 45 end the number; `\` and `"` are skipped, since JSON would escape them. */
const DIGITS = Array.from({ length: 93 }, (_, place) => String.fromCharCode(FIRST + place))
  .filter((digit) => digit !== '"' && digit !== '\\')
  .join('');

function writeNumber(value: number): string {
  let rest = value;
  let text = '';
  while (rest >= BASE) {
    text += DIGITS[rest % BASE];
    rest = Math.floor(rest / BASE);
  }
  return text + DIGITS[rest + BASE];
}

/** Weights above 3 are names: 4 everyday name, 5 alias, 6 title. */
const LEVELS = { text: 3, all: 6 } as const;

/** A term of a shard: on how many pages it stands, and the pages that are most about it. */
export interface CappedTerm {
  word: string;
  pages: number;
  postings: readonly Posting[];
}

export function writePostings(words: readonly (readonly [string, readonly Posting[]])[]): string {
  return writeLines(words.map(([word, postings]) => [word, writeList(postings, LEVELS.text)] as const));
}

/** As `writePostings`, with the number of pages before each list, and weights from 1 to 6. */
export function writeTerms(terms: readonly CappedTerm[]): string {
  return writeLines(
    terms.map(({ word, pages, postings }) => [word, writeNumber(pages) + writeList(postings, LEVELS.all)] as const),
  );
}

function writeList(postings: readonly Posting[], levels: number): string {
  let page = 0;
  return postings
    .map((posting) => {
      const step = posting.page - page;
      page = posting.page;
      return writeNumber(step * levels + posting.weight - 1);
    })
    .join('');
}

function writeLines(words: readonly (readonly [string, string])[]): string {
  let before = '';
  return words
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, list]) => {
      let shared = 0;
      while (shared < 35 && shared < word.length && word[shared] === before[shared]) shared += 1;
      before = word;
      return `${shared.toString(36)}${word.slice(shared)} ${list}`;
    })
    .join('\n');
}

export function* readPostings(text: string): Generator<[string, Posting[]]> {
  for (const [word, numbers] of readLines(text)) yield [word, readList(numbers, 0, LEVELS.text)];
}

export function* readTerms(text: string): Generator<CappedTerm> {
  for (const [word, numbers] of readLines(text))
    yield { word, pages: numbers[0] ?? 0, postings: readList(numbers, 1, LEVELS.all) };
}

function readList(numbers: readonly number[], start: number, levels: number): Posting[] {
  let page = 0;
  return numbers.slice(start).map((value) => {
    page += Math.floor(value / levels);
    return { page, weight: (value % levels) + 1 };
  });
}

function* readLines(text: string): Generator<[string, number[]]> {
  const values = new Map([...DIGITS].map((digit, value) => [digit, value]));
  let word = '';
  for (const line of text.split('\n')) {
    if (!line) continue;
    const space = line.indexOf(' ');
    word = word.slice(0, Number.parseInt(line[0] ?? '0', 36)) + line.slice(1, space);
    const numbers: number[] = [];
    let value = 0;
    let scale = 1;
    for (const digit of line.slice(space + 1)) {
      const part = values.get(digit) ?? 0;
      value += (part % BASE) * scale;
      scale *= BASE;
      if (part < BASE) continue;
      numbers.push(value);
      value = 0;
      scale = 1;
    }
    yield [word, numbers];
  }
}
