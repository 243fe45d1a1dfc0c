/** Bands and rings of pain hold whole dashes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetWidth, type Point } from './drawing.ts';
import { fitDashes } from './fitDashes.ts';
import { inks } from './inks.ts';
import { endsOf, lengthOf } from './shapePath.ts';

const coordinate = fc.integer({ min: 0, max: sheetWidth });
/** A smooth walk, as a band along a nerve is drawn. */
const walk = fc
  .tuple(
    coordinate,
    coordinate,
    fc.array(fc.tuple(fc.double({ min: -0.9, max: 0.9, noNaN: true }), fc.integer({ min: 40, max: 70 })), {
      minLength: 2,
      maxLength: 12,
    }),
  )
  .map(([x, y, turns]) => {
    let direction = 0;
    const points = turns.reduce<Point[]>(
      (before, [turn, length]) => {
        direction += turn;
        const [px, py] = before.at(-1) ?? [x, y];
        return [...before, [px + length * Math.cos(direction), py + length * Math.sin(direction)]];
      },
      [[x, y]],
    );
    const [, second = [x, y], ...others] = points;
    return `M${x} ${y}Q${x + 20} ${y} ${second.join(' ')}${others.map((point) => `T${point.join(' ')}`).join('')}`;
  });

describe('a line of dashes', () => {
  it.each(['ache', 'pain'] as const)(
    '%s: a band begins and ends with a dash, never with a sliver of less than half of one',
    (ink) => {
      const [dash = 0, gap = 0] = inks[ink].dashes.split(' ').map(Number);
      fc.assert(
        fc.property(walk, (d) => {
          const fitted = fitDashes(ink, d);
          const over = (lengthOf(fitted) - dash + 4 * (dash + gap)) % (dash + gap);
          // Path data has one decimal: what each point is off adds up.
          expect(Math.min(over, dash + gap - over)).toBeLessThan(dash / 2 + 0.5);
        }),
      );
    },
  );

  it('a band begins where it was drawn, and ends near where it was drawn to', () => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 600 }), (length) => {
        const [start, end] = endsOf(fitDashes('ache', `M20 50l${length} 0`));
        expect(start).toEqual([20, 50]);
        expect(Math.abs(end[0] - 20 - length)).toBeLessThanOrEqual(10.5);
      }),
    );
  });

  it('a ring closes between two dashes, about the same middle, and hardly changes its size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 16, max: 140 }), (radius) => {
        const ring = fitDashes(
          'pain',
          `M${300 - radius} 300a${radius} ${radius} 0 1 0 ${2 * radius} 0 ${radius} ${radius} 0 1 0-${2 * radius} 0z`,
        );
        const length = lengthOf(ring);
        expect(Math.abs(length / (2 * Math.PI) - radius)).toBeLessThanOrEqual(2);
        expect(Math.abs(300 - endsOf(ring)[0][0] - length / (2 * Math.PI))).toBeLessThan(0.2);
        // A gap is 12 units; the last may differ from it by less than half.
        const over = length % 18;
        expect(Math.min(over, 18 - over)).toBeLessThanOrEqual(3.2);
      }),
    );
  });

  it('what has no dashes stays as it is', () => {
    expect(fitDashes('skin', 'M10 20l30 41')).toBe('M10 20l30 41');
  });
});
