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

test('the formula: grade by Flesch and Kincaid', () => {
  // 0.39 × 10 words a sentence + 11.8 × 14 syllables / 10 words − 15.59
  const words = 'The doctor puts a needle near the nerve and waits.';
  expect(splitWords(words)).toHaveLength(10);
  const plain = measureReading([words]);
  expect(plain.grade).toBeCloseTo(0.39 * 10 + 11.8 * 1.2 - 15.59, 5);
});

test('a number is one syllable, a word at least one, parts joined by hyphens count together', () => {
  const grade = (text: string): number => measureReading([text]).grade;
  expect(grade('Take 2,470.')).toBeCloseTo(0.39 * 2 + 11.8 - 15.59, 5);
  expect(grade('Take x-ray.')).toBeCloseTo(0.39 * 2 + (11.8 * 3) / 2 - 15.59, 5);
  expect(measureReading(['Radiofrequency works. It is new.']).smog).toBeGreaterThan(
    measureReading(['Needle works. It is new.']).smog,
  );
});

test('words, sentences and long sentences', () => {
  const long = `${'word '.repeat(25)}end.`;
  const short = `${'word '.repeat(24)}end.`;
  expect(measureReading([long, `${short} One two.`])).toMatchObject({
    words: 26 + 25 + 2,
    wordsPerSentence: 53 / 3,
    longSentences: [long],
  });
  expect(measureReading(['', '12 34.'])).toMatchObject({ words: 0, wordsPerSentence: 0, longSentences: [] });
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
    measureReading(buildAccount(library, text).summary.map((line) => line.text)).words,
  );
  // Lists count among all sentences, and not in the grade of the prose.
  expect(measured.all.words - measured.prose.words).toBe(3);
  expect(measured.prose.words).toBe(measured.summaryWords + 4);
  expect(measured.registryWords).toBe(16 + 4 + 6);
  const advice = measure(pageOf([{ type: 'block', line: 1, name: 'After' }]));
  expect(advice.adviceWords).toBe(4);
  expect(advice.words).toBe(6 + 6 + 4 + 4);
  // A warning of a regulator counts with the danger signs.
  const warned = measure(pageOf([{ type: 'block', line: 1, name: 'RegulatorDuties' }]));
  expect(warned.words).toBe(0);
  expect(warned.registryWords).toBe(16 + 4 + 6 + 10);
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
    '699 words with shared advice, danger signs and warnings, under 700',
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
  expect(measure(pageOf(hard)).faults.join('\n')).toMatch(/^grade \d\d\.\d is over 7$/);
});

test('a guide may be short or long', () => {
  const [guide] = library.guides;
  expect(measurePage(buildAccount(library, guide!)).faults).toEqual([]);
  const nodes = Array.from({ length: 300 }, () => prose('It is a small word.'));
  const long = { ...guide!, body: [{ line: 1, nodes }] };
  expect(measurePage(buildAccount(library, long)).faults).toEqual([]);
});
