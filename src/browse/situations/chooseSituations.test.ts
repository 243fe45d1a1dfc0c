import { expect, test } from 'vitest';
import { readChoice, writeChoice } from './chooseSituations.ts';

test('a choice is kept in a fragment and read back; what the page does not have is left out', () => {
  expect(writeChoice(['diabetes', 'child'])).toBe('#diabetes+child');
  expect(writeChoice([])).toBe('');
  expect(readChoice('#child+diabetes+nonsense', ['diabetes', 'child', 'allergy'])).toEqual(['diabetes', 'child']);
  expect(readChoice('', ['diabetes'])).toEqual([]);
});
