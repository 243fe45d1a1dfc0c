import { describe, expect, test } from 'vitest';
import { SPELLING } from '../thresholds.ts';
import { Spelling } from './spelling.ts';
import { testNames } from './testIndex.ts';

/** true: a word of a name. */
const words = new Map([
  ['sciatica', true],
  ['whiplash', true],
  ['fibromyalgia', true],
  ['phantom', true],
  ['block', true],
  ['blocking', true],
  ['nerve', true],
  ['back', true],
  ['abc', true],
  ['swelling', false],
  ['needle', false],
  ['sleep', false],
]);
const spelling = new Spelling(testNames, words);
const read = (typed: string): [string, number] | undefined => {
  const found = spelling.correct(typed);
  return found && [found.word, Number(found.cost.toFixed(2))];
};

test('known words', () => {
  expect(spelling.knows('needle')).toBe(true);
  expect(spelling.knows('needel')).toBe(false);
});

describe('correction', () => {
  test.each([
    // Listed by the pages: sure.
    ['siatica', 'sciatica', SPELLING.sure],
    ['sciattica', 'sciatica', 0.5],
    ['fibromialgia', 'fibromyalgia', 0.6],
    // It sounds the same.
    ['fantom', 'phantom', 0],
    ['nerv', 'nerve', 1],
    ['vhiplash', 'whiplash', 1],
    // A long word of a text, with one slip.
    ['sweling', 'swelling', 0.5],
  ])('%s is read as %s at a cost of %d', (typed, word, cost) => {
    expect(read(typed)).toEqual([word, cost]);
    expect(read(typed)).toEqual([word, cost]);
  });

  test('what is not near is left alone', () => {
    expect(read('xqzzy')).toBeUndefined();
    expect(read('constructor')).toBeUndefined();
  });

  test('how many slips are forgiven depends on the length', () => {
    // 3 letters none, 4 one, 6 one and a half, 8 two, 10 two and a half.
    expect(read('bac')).toBeUndefined();
    expect(read('bakk')).toEqual(['back', 0.6]);
    expect(read('blxxk')).toBeUndefined();
    expect(read('whxxlash')).toEqual(['whiplash', 2]);
    expect(read('whxxash')).toBeUndefined();
    expect(read('fxbrxmyalgia')).toEqual(['fibromyalgia', 2]);
  });

  test('a word of the text needs seven letters and one slip at most', () => {
    expect(read('neddle')).toBeUndefined();
    expect(read('swxxling')).toBeUndefined();
    expect(read('swxlling')).toEqual(['swelling', 1]);
  });

  test('no correction is shorter than four letters', () => {
    expect(read('abcx')).toBeUndefined();
  });

  test('the same first letter and the same length win', () => {
    const near = new Spelling(
      testNames,
      new Map([
        ['xerves', true],
        ['nerver', true],
      ]),
    );
    expect(near.correct('nerves')?.word).toBe('nerver');
    const alike = new Spelling(
      testNames,
      new Map([
        ['nervesx', true],
        ['nervxs', true],
      ]),
    );
    expect(alike.correct('nervzs')?.word).toBe('nervxs');
  });

  test('of two that fit as well the first stays', () => {
    const two = new Spelling(
      testNames,
      new Map([
        ['nervxs', true],
        ['nervqs', true],
      ]),
    );
    expect(two.correct('nervzs')?.word).toBe('nervxs');
  });
});

test('a word that was begun: the shortest of a name', () => {
  expect(spelling.complete('blo')).toBe('block');
  expect(spelling.complete('blocki')).toBe('blocking');
  expect(spelling.complete('swel')).toBeUndefined();
  expect(spelling.complete('zzz')).toBeUndefined();
  const longFirst = new Spelling(
    testNames,
    new Map([
      ['blocking', true],
      ['block', true],
      ['blocked', true],
    ]),
  );
  expect(longFirst.complete('blo')).toBe('block');
});

test('two words written as one, the first part as long as can be, each of three letters or more', () => {
  const known =
    (...list: string[]) =>
    (word: string): boolean =>
      list.includes(word);
  expect(spelling.part('nerveblock', known('nerve', 'block'))).toEqual(['nerve', 'block']);
  expect(spelling.part('nerveblock', known('nerve'))).toBeUndefined();
  expect(spelling.part('nerveblock', known('block'))).toBeUndefined();
  expect(spelling.part('abcdefg', known('abcd', 'efg', 'abc', 'defg'))).toEqual(['abcd', 'efg']);
  expect(spelling.part('abcdef', known('abc', 'def'))).toEqual(['abc', 'def']);
  expect(spelling.part('abcde', known('abc', 'de', 'ab', 'cde'))).toBeUndefined();
});

describe('one name written as two words', () => {
  test.each([
    ['whip', 'lash', 'whiplash', SPELLING.sure],
    ['fibro', 'mialgia', 'fibromyalgia', 0.6],
    // A word of the text, letter for letter.
    ['swel', 'ling', 'swelling', SPELLING.sure],
  ])('%s %s', (first, second, word, cost) => {
    const found = spelling.join(first, second);
    expect([found?.word, found?.cost]).toEqual([word, expect.closeTo(cost)]);
  });

  test('not with more than one slip, not as a word of the text with a slip, not too short or too long', () => {
    expect(spelling.join('whxx', 'lash')).toBeUndefined();
    expect(spelling.join('swe', 'ling')).toBeUndefined();
    expect(spelling.join('swx', 'lling')).toBeUndefined();
    expect(spelling.join('blo', 'kk')).toBeUndefined();
    expect(spelling.join('zzzz', 'zzzz')).toBeUndefined();
    const long = 'x'.repeat(20);
    const lengths = new Spelling(
      testNames,
      new Map([
        [`${long}`, true],
        [`${long}yz`, true],
        ['abcdefgh', true],
      ]),
    );
    expect(lengths.join('xxxxxxxxxx', 'xxxxxxxxxz')?.word).toBe(long);
    expect(lengths.join('xxxxxxxxxx', 'xxxxxxxxxxy')).toBeUndefined();
    expect(lengths.join('abcd', 'efgx')?.word).toBe('abcdefgh');
    expect(lengths.join('abc', 'defg')).toBeUndefined();
  });
});
