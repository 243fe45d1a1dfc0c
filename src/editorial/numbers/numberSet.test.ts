import { describe, expect, test } from 'vitest';
import { NumberSet } from './numberSet.ts';
import { readNumbers } from './readNumbers.ts';

const holds = (set: NumberSet, text: string): boolean => readNumbers(text).every((number) => set.has(number));
const amounts = (...values: number[]): NumberSet => new NumberSet().addAmount(...values);
const share = (value: number, outOf: number): NumberSet => new NumberSet().addShare(value, outOf);
const days = (...values: number[]): NumberSet => new NumberSet().addDays(...values);

describe('amounts', () => {
  test('the same number, or the same with fewer digits', () => {
    expect(holds(amounts(15.79), 'It was 15.8 points.')).toBe(true);
    expect(holds(amounts(15.79), 'It was 16 points.')).toBe(true);
    expect(holds(amounts(15.79), 'It was 15.7 points.')).toBe(false);
    expect(holds(amounts(15.79), 'It was 15 points.')).toBe(false);
    // More digits than the data have.
    expect(holds(amounts(15), 'It was 15.4 points.')).toBe(false);
    expect(holds(amounts(15), 'It was 15.0 points.')).toBe(true);
  });

  test('large numbers may be told with two digits', () => {
    expect(holds(amounts(2470), 'About 2,500 things.')).toBe(true);
    expect(holds(amounts(2470), 'About 2,400 things.')).toBe(false);
    expect(holds(amounts(104), 'About 100 things.')).toBe(true);
    expect(holds(amounts(99), 'About 100 things.')).toBe(false);
  });

  test('the sign does not count', () => {
    expect(holds(amounts(-3), 'It was 3 points.')).toBe(true);
    expect(holds(share(-3, 100), '3 in 100')).toBe(true);
  });
});

describe('shares', () => {
  test('of the same base the same number; of another the same share', () => {
    expect(holds(share(24, 100), '24 in 100')).toBe(true);
    expect(holds(share(24, 100), '25 in 100')).toBe(false);
    expect(holds(share(7, 12), '58 in 100')).toBe(true);
    expect(holds(share(7, 12), '57 in 100')).toBe(false);
    expect(holds(share(58, 100), '580 of 1,000 people')).toBe(true);
    expect(holds(share(58, 100), '590 of 1,000 people')).toBe(false);
    expect(holds(share(8.1, 1_000_000), '8 in a million people')).toBe(true);
  });

  test('a small base stands for any share near it, within a tenth', () => {
    expect(holds(share(15, 100), '1 in 7')).toBe(true);
    expect(holds(share(17, 100), '1 in 6')).toBe(true);
    expect(holds(share(20, 100), '1 in 7')).toBe(false);
    expect(holds(share(12, 100), '1 in 7')).toBe(false);
    expect(holds(share(52, 100), '10 in 20')).toBe(true);
    expect(holds(share(52, 100), '11 in 21')).toBe(true);
    expect(holds(share(57, 100), '11 in 20')).toBe(true);
    expect(holds(share(57, 100), '11 in 21')).toBe(false);
  });

  test('a number needed to treat is one in so many; a plain number may have got a base', () => {
    expect(holds(amounts(4.6), '1 in 5 people')).toBe(true);
    expect(holds(amounts(4.6), '2 in 5 people')).toBe(false);
    expect(holds(amounts(24), '24 in 100')).toBe(true);
  });

  test('a share is also an amount, but gets no other base', () => {
    expect(holds(share(24, 100), 'It was 24.')).toBe(true);
    expect(holds(share(24, 100), '24 in 1,000')).toBe(false);
  });

  test('a part in words, within 15 of 100', () => {
    const half = 'half of people';
    expect([35, 36, 50, 64, 65].map((value) => holds(share(value, 100), half))).toEqual([true, true, true, true, true]);
    expect([34, 66].map((value) => holds(share(value, 100), half))).toEqual([false, false]);
  });
});

describe('times', () => {
  test('round weeks, months and years are one time', () => {
    expect(holds(days(91), 'after 3 months')).toBe(true);
    expect(holds(days(91), 'after 13 weeks')).toBe(true);
    expect(holds(days(91), 'after 12 weeks')).toBe(true);
    expect(holds(days(91), 'after 11 weeks')).toBe(false);
    expect(holds(days(1), 'after 24 hours')).toBe(true);
    expect(holds(amounts(6), 'after 6 weeks')).toBe(false);
    expect(holds(days(42), 'It was 42.')).toBe(false);
  });

  test.each([
    ['once a year', 365.25],
    ['yearly', 365.25],
    ['an annual visit', 365.25],
    ['a month', 30.44],
    ['one week', 7],
    ['overnight', 1],
    ['a day', 1],
    ['an hour', 1 / 24],
  ])('“%s” is a time', (text, value) => {
    const set = new NumberSet().addText(text);
    expect(set.has({ text: '', written: -1, value, unit: 'days', decimals: 0 })).toBe(true);
    expect(set.has({ text: '', written: -1, value: value * 2, unit: 'days', decimals: 0 })).toBe(false);
  });
});

test('numbers that stand for themselves, in whatever unit', () => {
  const set = new NumberSet().addWritten(6);
  expect([holds(set, 'after 6 weeks'), holds(set, '6 in 100'), holds(set, 'It was 6.')]).toEqual([true, true, true]);
  expect(holds(set, 'after 7 weeks')).toBe(false);
});

test('the numbers of a text: amounts, shares with their base, times', () => {
  const set = new NumberSet().addText('30 of 40 people had relief for 6 weeks, and it was 3.4.');
  expect(
    ['30 of 40', '75 in 100', 'after 6 weeks', 'It was 3.4.', 'It was 40.'].map((text) => holds(set, text)),
  ).toEqual([true, true, true, true, true]);
  expect(holds(set, 'It was 31.')).toBe(false);
});

test('a set takes in all of another', () => {
  const set = new NumberSet().add(amounts(1.5)).add(share(7, 12)).add(days(7)).add(new NumberSet().addWritten(99));
  expect(['It was 1.5.', '58 in 100', 'after 7 days', 'after 99 years'].map((text) => holds(set, text))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(holds(new NumberSet().add(amounts(4.6)), '1 in 5')).toBe(true);
});

test('the nearest candidates for a message, three at most', () => {
  const near = (set: NumberSet, value: number, unit: 'amount' | 'days' = 'amount'): string[] =>
    set.nearest({ text: '', written: value, value, unit, decimals: 0 });
  expect(near(amounts(1, 20, 30, 24, 100), 22)).toEqual(['20', '24', '30']);
  expect(near(new NumberSet(), 1)).toEqual([]);
  expect(near(days(0.5, 20, 21, 21), 20, 'days')).toEqual(['20 days', '3 weeks', '12 hours']);
  expect(near(days(199, 200, 1), 200, 'days')).toEqual(['7 months', '28 weeks', '1 days']);
});
