import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureReading } from './measureReading.ts';
import { splitSentences, splitWords } from './splitText.ts';

test('counts sentences and words as a reader does', () => {
  expect(splitSentences('It helps. Not always, e.g. not at night! Does it? Yes.')).toHaveLength(4);
  expect(splitSentences('About 1.4 in 100 people.')).toHaveLength(1);
  expect(splitWords('X-ray of 2,470 people’s backs')).toEqual(['X-ray', 'of', '2,470', 'people’s', 'backs']);
});

test('a page in short words scores low, one in long words high', () => {
  const easy = measureReading(['The doctor puts a thin needle in. It may sting.']);
  const hard = measureReading([
    'Interventional neuromodulation necessitates multidisciplinary consideration of contraindications.',
  ]);
  expect(easy.grade).toBeLessThan(3);
  expect(hard.grade).toBeGreaterThan(15);
});

test('the grade is that of the formula', () => {
  // Flesch–Kincaid: 0.39 × words in a sentence + 11.8 × syllables in a word − 15.59.
  const { grade } = measureReading(['Neuromodulation helps.']);
  expect(grade).toBeCloseTo(0.39 * 2 + 11.8 * (7 / 2) - 15.59);
});

test('finds sentences over 25 words', () => {
  const long = `${'word '.repeat(26)}end.`;
  expect(measureReading([long, 'Short one.']).longSentences).toHaveLength(1);
});

test('any text gives finite numbers', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (paragraphs) => {
      const { words, wordsPerSentence } = measureReading(paragraphs);
      expect(Number.isFinite(words) && Number.isFinite(wordsPerSentence)).toBe(true);
    }),
  );
});
