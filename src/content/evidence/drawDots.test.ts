import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawDots } from './drawDots.ts';

/** Dots on a path: each piece is a line whose dots are 10 apart. */
const countDots = (path: string): number =>
  [...path.matchAll(/h([\d.]+)/g)].reduce((sum, match) => sum + Math.round(Number(match[1]) / 10) + 1, 0);

test('24 of 100: 24 filled, 76 empty, five rows', () => {
  const { filled, empty, viewBox } = drawDots(24, 100);
  expect([countDots(filled), countDots(empty), viewBox]).toEqual([24, 76, '0 0 200 50']);
});

test('a harm that is rarer than 1 in 100 still shows one dot; none shows none', () => {
  expect(countDots(drawDots(8, 1_000_000).filled)).toBe(1);
  expect(drawDots(0, 100).filled).toBe('');
});

test('filled and empty always add up to all dots', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), fc.constantFrom(10, 100, 1000), (count, outOf) => {
      const { filled, empty } = drawDots(Math.min(count, outOf), outOf);
      expect(countDots(filled) + countDots(empty)).toBe(Math.min(outOf, 100));
    }),
  );
});
