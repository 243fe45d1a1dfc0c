import { expect, test } from 'vitest';
import { getStrings } from '../../i18n/strings.ts';
import { figureWords, formatNumber } from './figureWords.ts';

test('numbers are written in the reader’s way, with two decimal places at most', () => {
  expect(formatNumber('en', 1_000_000)).toBe('1,000,000');
  expect(formatNumber('es', 0.456)).toBe('0,46');
  expect(formatNumber('en', 4)).toBe('4');
});

test('words round numbers, as templates', () => {
  expect(figureWords(getStrings('en'))).toEqual({
    outOf: {
      person: 'Out of {0} people',
      procedure: 'Out of {0} procedures',
      bone: 'Out of {0} treated bones',
      device: 'Out of {0} devices',
      'device-year': 'Out of {0} devices worn for a year',
    },
    with: '{0} with it',
    without: '{0} without it',
    more: '{0} more with it than without',
    fewer: getStrings('en').figure.fewer('{0}'),
    range: '{0} to {1}, by study',
    below: 'fewer than {0}',
    points: '{0} points on a scale of {1}',
    pointsBoth: '{0} points with it and {1} without, on a scale of {2}',
    days: '{0} fewer days a month',
  });
});
