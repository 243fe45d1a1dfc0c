import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartFigure, PEOPLE } from './chartFigure.ts';
import type { Figure } from './payload.ts';

const outOf = fc.constantFrom(10, 100, 1000, 10000, 100000, 1000000);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const peopleFigure: fc.Arbitrary<Figure> = fc.oneof(
  fc
    .tuple(outOf, share, fc.option(share, { nil: undefined }))
    .map(([of, a, b]): Figure => ({ kind: 'people', outOf: of, with: a * of, without: b === undefined ? b : b * of })),
  fc
    .tuple(outOf, fc.double({ min: -1, max: 1, noNaN: true }))
    .map(([of, a]): Figure => ({ kind: 'extra-people', outOf: of, more: a * of })),
  fc
    .tuple(outOf, share, share)
    .map(([of, a, b]): Figure => ({ kind: 'people-range', outOf: of, from: a * of, to: b * of })),
);

/** What a reader sees beside the drawing. */
const written = (figure: Figure): string[] => {
  const chart = chartFigure(figure);
  return chart.parts.map(([tone, , sign, number, of = chart.outOf]) => `${tone} ${sign}${number} / ${of}`);
};

describe('chartFigure', () => {
  it.each<[string, Figure, string[]]>([
    ['so many people', { kind: 'people', outOf: 100, with: 1.4 }, ['sure 1.4 / 100']],
    ['the same share of more people', { kind: 'people', outOf: 1000, with: 14 }, ['sure 1.4 / 100 / 100']],
    [
      'fewer than one of 100, with a denominator that gives at least one',
      { kind: 'people', outOf: 1000000, with: 8 },
      ['sure 8 / 1000000'],
    ],
    ['half a person of 100', { kind: 'people', outOf: 100, with: 0.5 }, ['sure 5 / 1000']],
    ['nobody', { kind: 'people', outOf: 100, with: 0 }, ['sure 0 / 100']],
    ['with and without', { kind: 'people', outOf: 100, with: 60, without: 40 }, ['some 40 / 100', 'sure +20 / 100']],
    [
      'a treatment that makes it rarer',
      { kind: 'people', outOf: 100, with: 4, without: 14 },
      ['some 4 / 100', 'sure −10 / 100'],
    ],
    ['extra people', { kind: 'extra-people', outOf: 100, more: 24 }, ['sure +24 / 100']],
    ['fewer people', { kind: 'extra-people', outOf: 100, more: -5 }, ['sure −5 / 100']],
    ['a range', { kind: 'people-range', outOf: 100, from: 2.4, to: 16.8 }, ['sure 2.4 / 100', 'some 16.8 / 100']],
    ['a range turned round', { kind: 'people-range', outOf: 10, from: 3, to: 1 }, ['sure 10 / 100', 'some 30 / 100']],
    ['a difference in points', { kind: 'points', scale: 10, difference: 0.2 }, ['sure 0.2 / 10']],
    [
      'points of both groups',
      { kind: 'points', scale: 100, with: 31, without: 42 },
      ['sure 31 / 100', 'sure 42 / 100'],
    ],
    ['days', { kind: 'days', fewer: 3 }, ['sure −3 / 30']],
    ['more days', { kind: 'days', fewer: -2 }, ['sure +2 / 30']],
  ])('%s', (_, figure, expected) => {
    expect(written(figure)).toEqual(expected.map((line) => line.replace('/ 100 / 100', '/ 100')));
  });

  it('draws every figure of people on the one denominator, each part within it', () => {
    fc.assert(
      fc.property(peopleFigure, (figure) => {
        const { outOf: drawn, parts, isPeople } = chartFigure(figure);
        expect([drawn, isPeople]).toEqual([PEOPLE, true]);
        for (const [, end] of parts) {
          expect(end).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(PEOPLE);
        }
      }),
    );
  });

  it('writes the share that the source gives, whatever its denominator', () => {
    fc.assert(
      fc.property(outOf, share, (of, part) => {
        const [, end, , number, writtenOf] = chartFigure({ kind: 'people', outOf: of, with: part * of }).parts[0]!;
        expect(number / writtenOf!).toBeCloseTo(part, 6);
        expect(end / PEOPLE).toBeCloseTo(part, 5);
        if (part > 1e-8) expect(number).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it('lets the difference and what both groups share add up to the larger group', () => {
    fc.assert(
      fc.property(outOf, share, share, (of, a, b) => {
        const [low, high] = chartFigure({ kind: 'people', outOf: of, with: a * of, without: b * of }).parts;
        expect(low![3] + high![3]).toBeCloseTo(Math.max(a, b) * PEOPLE, 3);
        expect(low![1]).toBeLessThanOrEqual(high![1]);
      }),
    );
  });
});
