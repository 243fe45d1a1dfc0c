import { describe, expect, test } from 'vitest';
import { findRun, matchInOrder, readPattern } from './matchPattern.ts';

const stem = (word: string): string => word.replace(/s$/, '');

test('a pattern: groups, choices and runs', () => {
  expect(readPattern(' numb|weak  both_legs|arms ', stem)).toEqual([
    [['numb'], ['weak']],
    [['both', 'leg'], ['arm']],
  ]);
});

test('where a run stands', () => {
  expect(findRun(['a', 'b', 'a', 'b', 'c'], ['a', 'b', 'c'])).toBe(2);
  expect(findRun(['a', 'b', 'a', 'b'], ['a', 'b'], 1)).toBe(2);
  expect(findRun(['a', 'b'], ['b'])).toBe(1);
  expect(findRun(['a', 'b'], ['b', 'c'])).toBe(-1);
  expect(findRun(['a'], ['a', 'b'])).toBe(-1);
  expect(findRun(['a'], ['a'], 1)).toBe(-1);
});

describe('in order', () => {
  const pattern = readPattern('how_long|how last|work', stem);
  test('the places taken, with anything between', () => {
    expect(matchInOrder(pattern, ['so', 'how', 'long', 'does', 'it', 'last'])).toEqual([1, 2, 5]);
    expect(matchInOrder(pattern, ['how', 'work'])).toEqual([0, 1]);
  });
  test('the choice that comes first is taken', () => {
    expect(matchInOrder(readPattern('c|b|a', stem), ['x', 'a', 'b', 'c'])).toEqual([1]);
  });
  test('not the other way round, and nothing is taken twice', () => {
    expect(matchInOrder(pattern, ['last', 'how', 'long'])).toBeUndefined();
    expect(matchInOrder(readPattern('a a', stem), ['a'])).toBeUndefined();
    expect(matchInOrder(readPattern('a_b b', stem), ['a', 'b'])).toBeUndefined();
    expect(matchInOrder(readPattern('a a', stem), ['a', 'a'])).toEqual([0, 1]);
  });
});
