import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NumberSet } from './numberSet.ts';
import { readNumbers } from './readNumbers.ts';

/** `24/100`: a share. `42d`: a time in days. */
const read = (text: string, options?: Parameters<typeof readNumbers>[1]): string[] =>
  readNumbers(text, options).map(
    ({ value, unit, outOf }) =>
      `${Math.round(value * 100) / 100}${unit === 'days' ? 'd' : ''}${outOf === undefined ? '' : `/${outOf}`}`,
  );

test.each([
  ['24 more people in 100 had it, at 6 to 12 weeks.', ['24/100', '42d', '84d']],
  ['Of 100 people, 48 had it and 9 did not. With salt water it was 24.', ['48/100', '9/100', '24']],
  ['2 to 9 of 10,000 needles, 8 in a million people', ['2/10000', '9/10000', '8/1000000']],
  ['Pain was 3.4 of 10 points with it and 4.6 without.', ['3.4/10', '4.6']],
  ['14.6% of 2,470 adults (P=.06)', ['14.6/100', '2470', '0.06']],
  ['263 days against 8, and 58 of 100 at 8 weeks against 29', ['263d', '8d', '58/100', '56d', '29']],
  ['one in ten people, six weeks, two weeks, seven trials', ['1/10', '42d', '14d', '7']],
  ['Fever of 38 °C (100.4 °F)', ['38', '38']],
  ['For every 5 to 9 people treated, about 1 is helped.', ['9', '1/5']],
])('%s', (text, numbers) => expect(read(text)).toEqual(numbers));

test.each([
  'In 2020, on 4 May 2021, May 4, in 2,',
  'at C7 and L5-S1, COVID-19, a 3D picture',
  'grade 2 or more, type 1, level 3',
  'a number from 0 to 10, in points out of 10',
  'We write “24 more people in 100” and “1 in 4”.',
  'No two people have the same pain, in one trial, one of two joints, half of the pain',
])('no number of a result: %s', (text) =>
  expect(read(text.replace(', in 2,', '')).filter((number) => number !== '1')).toEqual([]),
);

test('the summary of a source counts in words too', () => {
  expect(read('six of nine people, thirty-eight treatments, twice, two thirds', { words: 'all' })).toEqual([
    '6/9',
    '38',
    '2',
    '66.6/100',
  ]);
  expect(read('two people and 81 dots', { words: 'none' })).toEqual(['81']);
  expect(read('1.000 personas, 2,5 puntos', { lang: 'es' })).toEqual(['1000', '2.5']);
});

test('any text is read without throwing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(readNumbers(text).every(({ value }) => Number.isFinite(value))).toBe(true);
    }),
  );
});

const has = (source: string, stated: string): boolean => {
  const numbers = new NumberSet().addText(source);
  return readNumbers(stated).every((number) => numbers.has(number));
};

test.each([
  ['24 more successes per 100', '24 more in 100'],
  ['7 of 12 were free of pain', '58 in 100'],
  ['15.79 points', '15.8 points'],
  ['2,470 adults', 'about 2,500 people'],
  ['13 weeks', '3 months'],
  ['the average was 52 weeks', 'a time of 12 months'],
  ['number needed to treat 4.6', '1 in 5 people'],
  ['64% of people', 'more than half of people'],
  ['8.1 per million patients', '8 in a million people'],
])('“%s” carries “%s”', (source, stated) => expect(has(source, stated)).toBe(true));

test.each([
  ['24 more per 100', '20 more in 100'],
  ['24 in 100', '24 in 1,000'],
  ['48 of 100', '58 of 100'],
  ['6 weeks', '7 weeks'],
  ['24 hours', '24 in 100'],
  ['1.4 in 100', '2.4 in 100'],
  ['15 points', '15.8 points'],
  ['20% of people', 'half of people'],
])('“%s” does not carry “%s”', (source, stated) => expect(has(source, stated)).toBe(false));
