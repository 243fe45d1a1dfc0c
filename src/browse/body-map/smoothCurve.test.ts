import fc from 'fast-check';
import { expect, it } from 'vitest';
import { smoothCurve, type Point } from './smoothCurve.ts';

const far = fc.tuple(fc.integer({ min: 1, max: 700 }), fc.integer({ min: 0, max: 1800 }));
const line = fc.uniqueArray(far, { minLength: 2, maxLength: 12, selector: ([x, y]) => `${x},${y}` });

it('passes through every point, in whole units', () => {
  fc.assert(
    fc.property(line, (points) => {
      const curves = smoothCurve(points);
      expect([curves[0]?.[0], ...curves.map(([, , , to]) => to)]).toEqual(points);
      expect(curves.flat(2).every(Number.isInteger)).toBe(true);
    }),
  );
});

it('has no kink inside a line: both handles lie opposite each other', () => {
  fc.assert(
    fc.property(line, (points) => {
      const curves = smoothCurve(points);
      curves.slice(1).forEach(([from, leave], index) => {
        const arrive = curves[index]?.[2] ?? from;
        expect([leave[0] + arrive[0], leave[1] + arrive[1]]).toEqual([2 * from[0], 2 * from[1]]);
      });
    }),
  );
});

it('crosses the midline level, so that the mirrored half joins it', () => {
  const halves: Point[][] = [
    [
      [0, 10],
      [40, 20],
      [60, 60],
    ],
    [
      [60, 60],
      [40, 80],
      [0, 90],
    ],
  ];
  const [down, up] = halves.map(smoothCurve);
  expect(down?.[0]?.[1]).toEqual([18, 10]);
  expect(up?.at(-1)?.[2]).toEqual([18, 90]);
});
