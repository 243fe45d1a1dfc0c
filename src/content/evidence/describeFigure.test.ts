import { expect, test } from 'vitest';
import { getStrings } from '../../i18n/strings.ts';
import { describeFigure } from './describeFigure.ts';

const strings = getStrings('en');
test.each([
  [{ kind: 'people', outOf: 100, with: 48, without: 9 }, 'Out of 100 people: 48 with it, 9 without it'],
  [{ kind: 'people', outOf: 1_000_000, with: 8 }, 'Out of 1,000,000 people: 8 with it'],
  [{ kind: 'extra-people', outOf: 100, more: 24 }, 'Out of 100 people: 24 more with it than without'],
  [{ kind: 'people-range', outOf: 100, from: 2.4, to: 16.8 }, 'Out of 100 people: 2.4 to 16.8, by study'],
  [{ kind: 'points', scale: 10, difference: 0.2 }, '0.2 points on a scale of 10'],
  [{ kind: 'points', scale: 10, with: 2.1, without: 1.8 }, '2.1 points with it and 1.8 without, on a scale of 10'],
  [{ kind: 'days', per: 'month', fewer: 2 }, '2 fewer days a month'],
] as const)('%j in words', (figure, words) => {
  expect(describeFigure(figure, 'en', strings)).toBe(words);
});
