import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureMisspelling, readSoundAlike, soundOut } from './measureMisspelling.ts';

const none = readSoundAlike([]);
const alike = readSoundAlike(['aeiouy', 'ck']);

test('groups of letters that are taken for each other', () => {
  expect([...readSoundAlike(['ab', 'c'])]).toEqual([
    ['a', 0],
    ['b', 0],
    ['c', 1],
  ]);
});

test('a word as it sounds', () => {
  expect(soundOut('phosphor', { ph: 'f', or: 'a' })).toBe('fosfa');
  expect(soundOut('nerve', {})).toBe('nerve');
});

test.each([
  ['sciatica', 'sciatica', 0],
  // A letter too few, too many, another one.
  ['siatica', 'sciatica', 1],
  ['scxiatica', 'sciatica', 1],
  ['sxiatica', 'sciatica', 1],
  ['sciatic', 'sciatica', 1],
  ['xsciatica', 'sciatica', 1],
  ['ciatica', 'sciatica', 1],
  // Two letters turned, at each end too.
  ['sciatcia', 'sciatica', 0.8],
  ['csiatica', 'sciatica', 0.8],
  ['sciatiac', 'sciatica', 0.8],
  // A letter doubled, or left single.
  ['sciattica', 'sciatica', 0.5],
  ['blok', 'blook', 0.5],
  // Several.
  ['siatcia', 'sciatica', 1.8],
  ['xyz', 'abc', 3],
  ['', 'ab', 2],
  ['ab', '', 2],
])('%s → %s costs %d', (typed, known, cost) => {
  expect(measureMisspelling(typed, known, 3, none)).toBeCloseTo(cost);
});

test('letters that sound alike cost less, of the same group only', () => {
  expect(measureMisspelling('pein', 'pain', 2, alike)).toBeCloseTo(0.6);
  expect(measureMisspelling('nekk', 'neck', 2, alike)).toBeCloseTo(0.6);
  expect(measureMisspelling('pcin', 'pain', 2, alike)).toBe(1);
  expect(measureMisspelling('pxin', 'pzin', 2, alike)).toBe(1);
  expect(measureMisspelling('pein', 'pain', 2, none)).toBe(1);
});

test('above the limit there is no cost, at the limit there is', () => {
  expect(measureMisspelling('siatica', 'sciatica', 1, none)).toBe(1);
  expect(measureMisspelling('siatica', 'sciatica', 0.9, none)).toBe(Infinity);
  expect(measureMisspelling('sxxatica', 'sciatica', 1.9, none)).toBe(Infinity);
  expect(measureMisspelling('aaaa', 'aa', 1, none)).toBe(1);
  expect(measureMisspelling('abcdef', 'ab', 1.9, none)).toBe(Infinity);
});

test('equal words cost nothing, whatever was measured before, and the cost is the same both ways', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
      expect(measureMisspelling(one, one, 3, alike)).toBe(0);
      const there = measureMisspelling(one, other, 20, alike);
      expect(measureMisspelling(other, one, 20, alike)).toBeCloseTo(there, 6);
      expect(there).toBeLessThanOrEqual(Math.max(one.length, other.length));
    }),
  );
});
