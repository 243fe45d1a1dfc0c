import { expect, test } from 'vitest';
import { buildAccount } from '../../content/account/buildAccount.ts';
import type { Treatment } from '../../content/read/library.ts';
import type { Flow } from '../../content/read/parseBody.ts';
import { bars, measurePage } from './measurePage.ts';
import { measureReading } from './measureReading.ts';
import { splitSentences, splitWords } from './splitText.ts';
import { fixtureLibrary as library } from '../../content/testing/fixtureLibrary.ts';

const needle = library.treatments.find(({ slug }) => slug === 'warm-needle')!;
const measure = (page: Treatment) => measurePage(buildAccount(library, page));
const prose = (text: string): Flow => ({ type: 'paragraph', line: 1, children: [{ type: 'text', value: text }] });
const list = (...texts: string[]): Flow => ({
  type: 'list',
  line: 1,
  ordered: false,
  items: texts.map((value) => [{ type: 'text', value }]),
});
/** A page whose text is only this. */
const pageOf = (nodes: Flow[], more: Partial<Treatment> = {}): Treatment => ({
  ...needle,
  ...more,
  body: [{ id: 's', title: 'One two three', line: 1, nodes }],
});

test('the formulae: grade by Flesch and Kincaid, with defined words as one syllable', () => {
  // 0.39 × 10 words a sentence + 11.8 × 14 syllables / 10 words − 15.59
  const words = 'The doctor puts a needle near the nerve and waits.';
  expect(splitWords(words)).toHaveLength(10);
  const plain = measureReading([words], new Set());
  expect(plain.grade).toBeCloseTo(0.39 * 10 + 11.8 * 1.2 - 15.59, 5);
  expect(plain.adjustedGrade).toBe(plain.grade);
  const defined = measureReading([words], new Set(['needle']));
  expect(defined.grade).toBe(plain.grade);
  expect(defined.adjustedGrade).toBeCloseTo(0.39 * 10 + 11.8 * 1.1 - 15.59, 5);
  // Whatever its case.
  expect(measureReading(['Needle needle.'], new Set(['needle'])).adjustedGrade).toBeCloseTo(0.39 * 2 + 11.8 - 15.59, 5);
});

test('a number is one syllable, a word at least one, parts joined by hyphens count together', () => {
  const grade = (text: string): number => measureReading([text], new Set()).grade;
  expect(grade('Take 2,470.')).toBeCloseTo(0.39 * 2 + 11.8 - 15.59, 5);
  expect(grade('Take x-ray.')).toBeCloseTo(0.39 * 2 + (11.8 * 3) / 2 - 15.59, 5);
  expect(measureReading(['Radiofrequency works. It is new.'], new Set()).smog).toBeGreaterThan(
    measureReading(['Needle works. It is new.'], new Set()).smog,
  );
});

test('words, sentences and long sentences', () => {
  const long = `${'word '.repeat(25)}end.`;
  const short = `${'word '.repeat(24)}end.`;
  expect(measureReading([long, `${short} One two.`], new Set())).toMatchObject({
    words: 26 + 25 + 2,
    wordsPerSentence: 53 / 3,
    longSentences: [long],
  });
  expect(measureReading(['', '12 34.'], new Set())).toMatchObject({ words: 0, wordsPerSentence: 0, longSentences: [] });
  expect(splitSentences('See approx. five, i.e. a few, vs. Dr. May. “New one.” (And 2 more.) it goes on.')).toEqual([
    'See approx five, i.e a few, vs Dr May.',
    '“New one.',
    '(And 2 more.) it goes on.',
  ]);
});

test('a page counts what is shown: lists and advice with its prose, names and headings apart', () => {
  const text = pageOf([prose('Prose of four words.'), list('A whole sentence.', 'only a name')]);
  const measured = measure(text);
  expect(measured.words).toBe(4 + 3);
  expect(measured.adviceWords).toBe(0);
  expect(measured.summaryWords).toBe(
    measureReading(
      buildAccount(library, text).summary.map((line) => line.text),
      new Set(),
    ).words,
  );
  // Lists count among all sentences, and not in the grade of the prose.
  expect(measured.all.words - measured.prose.words).toBe(3);
  expect(measured.prose.words).toBe(measured.summaryWords + 4);
  expect(measured.signWords).toBe(16 + 4 + 6);
  const advice = measure(pageOf([{ type: 'block', line: 1, name: 'After' }]));
  expect(advice.adviceWords).toBe(4);
  expect(advice.words).toBe(6 + 6 + 4);
});

test('words that the page defines, and those of its title, weigh one syllable', () => {
  const difficult = 'Radiofrequency neuromodulation hurts.';
  const plain = measure(pageOf([prose(difficult)]));
  const titled = measure(pageOf([prose(difficult)], { words: { ...needle.words, title: 'Radiofrequency' } }));
  const term: Flow = {
    type: 'paragraph',
    line: 1,
    children: [
      { type: 'text', value: 'Radiofrequency ' },
      { type: 'term', id: 'x', children: [{ type: 'text', value: 'neuromodulation' }] },
      { type: 'text', value: ' hurts.' },
    ],
  };
  const marked = measure(pageOf([term]));
  expect(titled.prose.grade).toBe(plain.prose.grade);
  for (const measured of [titled, marked]) expect(measured.prose.adjustedGrade).toBeLessThan(plain.prose.adjustedGrade);
  // Several of a defined word are defined too.
  const many = measure(
    pageOf([prose('Radiofrequencys hurts.')], { words: { ...needle.words, title: 'Radiofrequency' } }),
  );
  const other = measure(pageOf([prose('Radiofrequencys hurts.')]));
  expect(many.prose.adjustedGrade).toBeLessThan(other.prose.adjustedGrade);
});

test('each bar that a page misses is told, and none that it keeps', () => {
  expect(bars).toEqual({
    grade: { treatments: 7, conditions: 6.5, medicines: 7, guides: 7 },
    medicineWords: 500,
    wordsPerSentence: 13,
    sentence: 25,
    words: { from: 700, to: 1100 },
    summary: 120,
  });
  const many = (words: number): Flow[] => Array.from({ length: words / 5 }, () => prose('It is a small word.'));
  // With the 26 words of its danger signs.
  expect(measure(pageOf([...many(670), prose('It is a word.')])).faults).toEqual([]);
  expect(measure(pageOf([...many(670), prose('It is one.')])).faults).toEqual([
    '699 words with shared advice and danger signs, under 700',
  ]);
  expect(measure(pageOf(many(1100))).faults).toEqual([]);
  expect(measure(pageOf(many(1105))).faults).toEqual(['1105 words with shared advice, over 1100']);
  const summary = (words: number) => ({
    words: {
      ...needle.words,
      summary: { whatItIs: 'It is. '.repeat(words / 2), whoFor: '', chance: '', mainRisk: '', otherOptions: '' },
    },
  });
  expect(measure(pageOf(many(800), summary(120))).faults).toEqual([]);
  expect(measure(pageOf(many(800), summary(122))).faults).toEqual(['summary of 122 words, over 120']);
  const long = `${'word '.repeat(26)}end.`;
  expect(measure(pageOf([...many(800), prose(long)])).faults).toEqual([`over 25 words: “${long.slice(0, 90)}…”`]);
  const slow = Array.from({ length: 60 }, () => prose('It is a small word and it is a small word and it is so.'));
  expect(measure(pageOf(slow)).faults.join('\n')).toMatch(/^14\.\d words a sentence, over 13$/);
  const hard = Array.from({ length: 160 }, () =>
    prose('Interventional neuromodulation necessitates consideration today.'),
  );
  expect(measure(pageOf(hard)).faults.join('\n')).toMatch(/^grade \d\d\.\d \(adjusted\) is over 7$/);
});

test('a guide may be short or long', () => {
  const [guide] = library.guides;
  expect(measurePage(buildAccount(library, guide!)).faults).toEqual([]);
  const nodes = Array.from({ length: 300 }, () => prose('It is a small word.'));
  const long = { ...guide!, body: [{ line: 1, nodes }] };
  expect(measurePage(buildAccount(library, long)).faults).toEqual([]);
});
