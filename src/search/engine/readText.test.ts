import { expect, test } from 'vitest';
import { QUERY } from '../thresholds.ts';
import { foldText } from '../../base/foldText.ts';
import { readQuery, splitWords } from './readText.ts';

test('lower case, no accents, no apostrophes of any form', () => {
  expect(foldText("Ménière’s L‘H´M`S'T")).toBe('menieres lhmst');
});

test('words are letters and digits; a single letter and a hyphen belong to the word behind them', () => {
  expect(splitWords('L4-L5, x-ray: a/b')).toEqual(['l4', 'l5', 'xray', 'a', 'b']);
  expect(splitWords('x-y max-ray 5x-ray x-ra')).toEqual(['x', 'y', 'max', 'ray', '5x', 'ray', 'xra']);
  expect(splitWords('– … !')).toEqual([]);
});

test('a query is cut to what may be read of it', () => {
  expect(readQuery('a '.repeat(100))).toHaveLength(QUERY.words);
  expect(readQuery('abcdefghi '.repeat(30))).toHaveLength(QUERY.characters / 10);
  expect(readQuery('x'.repeat(100))).toEqual(['x'.repeat(QUERY.wordCharacters)]);
});
