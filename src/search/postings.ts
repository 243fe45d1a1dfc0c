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

export function writePostings(words: readonly (readonly [string, readonly Posting[]])[]): string {
  let before = '';
  return words
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, postings]) => {
      let shared = 0;
      while (shared < 35 && shared < word.length && word[shared] === before[shared]) shared += 1;
      before = word;
      let page = 0;
      const list = postings.map((posting) => {
        const step = posting.page - page;
        page = posting.page;
        return writeNumber(step * 3 + posting.weight - 1);
      });
      return `${shared.toString(36)}${word.slice(shared)} ${list.join('')}`;
    })
    .join('\n');
}

export function* readPostings(text: string): Generator<[string, Posting[]]> {
  const values = new Map([...DIGITS].map((digit, value) => [digit, value]));
  let word = '';
  for (const line of text.split('\n')) {
    if (!line) continue;
    const space = line.indexOf(' ');
    word = word.slice(0, Number.parseInt(line[0] ?? '0', 36)) + line.slice(1, space);
    const postings: Posting[] = [];
    let page = 0;
    let value = 0;
    let scale = 1;
    for (const digit of line.slice(space + 1)) {
      const part = values.get(digit) ?? 0;
      value += (part % BASE) * scale;
      scale *= BASE;
      if (part < BASE) continue;
      page += Math.floor(value / 3);
      postings.push({ page, weight: (value % 3) + 1 });
      value = 0;
      scale = 1;
    }
    yield [word, postings];
  }
}
