/** Each form in which a text may state a number. */
import { describe, expect, test } from 'vitest';
import { readNumbers } from './readNumbers.ts';

/** `24/100`: a share. `42d`: a time in days. */
const read = (text: string, options?: Parameters<typeof readNumbers>[1]): string =>
  readNumbers(text, options)
    .map(
      ({ value, unit, outOf }) =>
        `${Math.round(value * 1000) / 1000}${unit === 'days' ? 'd' : ''}${outOf === undefined ? '' : `/${outOf}`}`,
    )
    .join(' ');

test('a number with what stood there, its digits and its unit', () => {
  expect(readNumbers('It was 3.40 points, at 6 weeks.')).toEqual([
    { text: '3.40', written: 3.4, value: 3.4, unit: 'amount', decimals: 2 },
    { text: '6', written: 6, value: 42, unit: 'days', decimals: 0 },
  ]);
  expect(readNumbers('1.5 million people')).toEqual([
    { text: '1.5 million', written: 1_500_000, value: 1_500_000, unit: 'amount', decimals: 1 },
  ]);
  expect(readNumbers('half of people')).toEqual([
    { text: 'half of people', written: 50, value: 50, unit: 'amount', decimals: 0, outOf: 100, isPart: true },
  ]);
});

describe('times', () => {
  test.each([
    ['30 minutes, 2 hours, 3 days, 4 weeks, 5 months, 6 years', '0.021d 0.083d 3d 28d 152.2d 2191.5d'],
    ['a 6-week course, 12 Weeks, 24\u00a0weeks', '42d 84d 168d'],
    ['6 weekly visits, 12 people', '6 12'],
    ['6 to 12 weeks, 6-12 weeks, 6–12 weeks, 6 – 12 weeks', '42d 84d 42d 84d 42d 84d 42d 84d'],
    ['6 or 12 weeks, 6 and 12 weeks', '42d 84d 42d 84d'],
    ['6, 12 weeks', '6 84d'],
    ['6 or 12 people', '6 12'],
    ['263 days against 8', '263d 8d'],
    ['263 days versus 8, 2 hours vs 8, 3 years vs. 4', '263d 8d 0.083d 0.333d 1095.75d 1461d'],
    ['at 263 days against 8', '263d 8'],
    ['after 263 days against 8, within 3 weeks against 4', '263d 8 21d 4'],
    ['263 days against 8% and 263 days against 8 in 100', '263d 8/100 263d 8/100'],
  ])('%s', (text, numbers) => expect(read(text)).toBe(numbers));
});

describe('shares', () => {
  test.each([
    ['24 in 100, 24 in every 100, 24 out of 100, 24 per 100', '24/100 24/100 24/100 24/100'],
    ['24 of the 100, 24 from 100, 24 among about 100, 1 for every 5', '24/100 24/100 24/100 1/5'],
    ['24 more people in 100, 24 of 35 people, 1 out of each 5', '24/100 24/35 1/5'],
    ['100 in 24', '100 24'],
    // Far apart they belong together only where the base is round.
    ['24 people who were treated in 100', '24/100'],
    ['24 people who were treated in 40', '24 40'],
    ['24 of a great many people who had been asked in 100', '24 100'],
    ['24 weeks in 100, 24 in 100 days', '168d 100 24 100d'],
    ['3 or 4 in 100, 2 to 9 of 10,000', '3/100 4/100 2/10000 9/10000'],
    ['3, 4 in 100', '3 4/100'],
    ['3 to 4 weeks in 100', '21d 28d 100'],
    ['14% and 15 % and 16 percent and 17 per cent, 14 percentages', '14/100 15/100 16/100 17/100 14'],
    ['Of 100 people, 48 had it, and 24 did not. Then 12 came.', '48/100 24/100 12'],
    ['Among 100, 48 had it; 24 more.', '48/100 24'],
    ['They say: in 1,000 people, 480 had it', '480/1000'],
    ['Here, out of 100 it was 3, for 6 weeks', '3/100 42d'],
    ['For every 5 people 1 is helped. For every about 7 it was 2.', '1/5 2/7'],
    ['Of 40 people, 30 had it. Of 100 people, 480 had it.', '40 30 100 480'],
    ['He spoke of 100 people and 48', '100 48'],
  ])('%s', (text, numbers) => expect(read(text)).toBe(numbers));
});

describe('numbers in words', () => {
  test('to readers, where they surely state a number', () => {
    expect(read('six weeks, one week, two months, six hours')).toBe('42d 60.88d 0.25d');
    expect(read('three people, two people, seven more trials, five studies, four randomised trials')).toBe('3 7 5 4');
    expect(read('three joints, one in ten, one person in ten, two of seven joints')).toBe('1/10 1/10');
    expect(read('twenty-five people')).toBe('25');
    expect(read('half of people, a third of patients, two thirds of them, three quarters of the women')).toBe(
      '50/100 33.3/100 66.6/100 75/100',
    );
    expect(read('one half, half of it, halved')).toBe('');
  });

  test('in the summary of a source, all of them', () => {
    const all = (text: string): string => read(text, { words: 'all' });
    expect(all('one two three four five six seven eight nine ten eleven twelve fifteen')).toBe(
      '1 2 3 4 5 6 7 8 9 10 11 12 15',
    );
    expect(all('twenty thirty forty fifty sixty seventy eighty ninety')).toBe('20 30 40 50 60 70 80 90');
    expect(all('hundred, thousand, million, billion')).toBe('100 1000 1000000 1000000000');
    expect(all('Twenty-one, thirty-two, forty-three, fifty-four, sixty-five')).toBe('21 32 43 54 65');
    expect(all('seventy-six, eighty-seven, ninety-eight, twenty-nine')).toBe('76 87 98 29');
    expect(all('twice, doubled, double, three-fold')).toBe('2 2 2 3');
    expect(all('halved, halving, a half, one third, three quarters')).toBe('50/100 50/100 50/100 33.3/100 75/100');
    expect(all('none, often, someone, one-sided')).toBe('1');
    expect(all('6 hundred')).toBe('600');
  });

  test('none where digits alone count, and none in another language', () => {
    expect(read('six weeks and 7 weeks', { words: 'none' })).toBe('49d');
    expect(read('six weeks', { lang: 'es' })).toBe('');
  });
});

describe('digits', () => {
  test.each([
    ['1 hundred, 2 thousand, 3 million, 1.5 billion', '100 2000 3000000 1500000000'],
    ['1,234.5 and 12,345,678 and .5', '1234.5 12345678 0.5'],
    ['C7, L5-S1, a 3D picture, COVID-19', ''],
    ['100.4 °F and 38 °C, 104 °F', '38 38 40'],
  ])('%s', (text, numbers) => expect(read(text)).toBe(numbers));

  test('of another language', () => {
    expect(read('1.000 y 2,5 y 1 000 y 3.000.000', { lang: 'es' })).toBe('1000 2.5 1000 3000000');
  });
});

describe('what is no number of a result', () => {
  test.each([
    'grade 2, Type 1, Level 3, phase 4, stage 5, step 6, class 7, number 8, guideline 59',
    'NG59, NG 59, CG 8, TA 9, IPG 5',
    'In 2020, 1999, 4 May, 4th May, 2nd of, May 4, 21 December, March 12'.replace('2nd of, ', ''),
    '1 January, 2 February, 3 April, 5 June, 6 July, 7 August, 8 September, 9 October, 10 November',
    'from 0 to 10, 0-100, 0–10, points of 10, in points out of 100',
    'We write “24 in 100” and “6 weeks”.',
  ])('%s', (text) => expect(read(text)).toBe(''));

  test('but a year may count people, and a scale may be reached', () => {
    expect(read('2020 people, 1899, 1990 adults')).toBe('2020 1899 1990');
    expect(read('3 points of 10')).toBe('3/10');
    expect(read('“24 in 100” and 3')).toBe('3');
    expect(read('“24 in 100” and from 0 to 10', { words: 'all' })).toBe('24/100 0 10');
  });
});
