/** The drawing itself: the notation, the curves and the labels. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitTicks } from '../../src/drawings/fitDashes.ts';
import { inks } from '../../src/drawings/inks.ts';
import { readPath, whole } from '../../src/drawings/notation.ts';
import { place, stroke } from '../../src/drawings/part.ts';
import { printPath } from '../../src/drawings/printPath.ts';
import { layLabels, labelSize } from '../../src/drawings/layLabels.ts';
import { label, sheetWidth } from '../../src/drawings/drawing.ts';

type Point = readonly [number, number];

/** Reads path data back as a row of points close together, as a browser would draw it (M, h, v, l, q, t, z). */
function trace(data: string): Point[] {
  const points: Point[] = [];
  let [at, handle, before]: [Point, Point, string] = [[0, 0], [0, 0], ''];
  for (const [, letter = '', list = ''] of data.matchAll(/([MhvlqtzaZ])([^MhvlqtzaZ]*)/g)) {
    const numbers = (list.match(/-?\d+/g) ?? []).map(Number);
    const size = { M: 2, h: 1, v: 1, l: 2, q: 4, t: 2 }[letter] ?? 0;
    for (let index = 0; size > 0 && index < numbers.length; index += size) {
      const [a = 0, b = 0, c = 0, d = 0] = numbers.slice(index, index + size);
      const start = at;
      if (letter === 'M') at = [a, b];
      if (letter === 'h') at = [start[0] + a, start[1]];
      if (letter === 'v') at = [start[0], start[1] + a];
      if (letter === 'l' || letter === 't') at = [start[0] + a, start[1] + b];
      if (letter === 'q') at = [start[0] + c, start[1] + d];
      handle =
        letter === 'q'
          ? [start[0] + a, start[1] + b]
          : letter === 't' && 'qt'.includes(before)
            ? [2 * start[0] - handle[0], 2 * start[1] - handle[1]]
            : start;
      const steps = letter === 'M' ? 1 : 40;
      for (let step = 1; step <= steps; step += 1) {
        const part = step / steps;
        const mix = (axis: 0 | 1): number =>
          'qt'.includes(letter)
            ? (1 - part) ** 2 * start[axis] + 2 * part * (1 - part) * handle[axis] + part ** 2 * at[axis]
            : start[axis] + part * (at[axis] - start[axis]);
        points.push([mix(0), mix(1)]);
      }
      before = letter;
    }
  }
  return points;
}

const coordinate = fc.integer({ min: 0, max: sheetWidth });
/** A walk whose steps are of like length, as a drawn outline's are. */
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
    return turns.reduce<Point[]>(
      (points, [turn, length]) => {
        direction += turn;
        const [px, py] = points.at(-1) ?? [x, y];
        return [
          ...points,
          [Math.round(px + length * Math.cos(direction)), Math.round(py + length * Math.sin(direction))],
        ];
      },
      [[x, y]],
    );
  });

describe('a line', () => {
  it('passes through every point it is written with, within two units of the sheet', () => {
    fc.assert(
      fc.property(walk, (points) => {
        const drawn = trace(printPath(points.map((point) => point.join(',')).join(' ')));
        for (const [x, y] of points)
          expect(Math.min(...drawn.map(([px, py]) => Math.hypot(px - x, py - y)))).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('is straight between two corners, and closes', () => {
    expect(printPath('10,10! 50,10! 50,40! 10,40! z')).toBe('M10 10h40v30h-40z');
  });

  it('is a circle or a dot where it says so', () => {
    expect(printPath('o50,50,20')).toBe('M30 50a20 20 0 1 0 40 0 20 20 0 1 0-40 0z');
    expect(printPath('12,-30')).toBe('M12-30h0');
  });

  it('says which step it cannot read', () => {
    expect(() => readPath('10,20 thirty,40')).toThrow('“thirty,40” is not a point');
  });

  it('mirrors half an outline into a whole one, without doubling the midline', () => {
    expect(whole('0,0! 40,20 0,80')).toBe('0,0! 40,20 0,80 -40,20 z');
  });
});

describe('a line of dashes', () => {
  const lengthOf = (data: string): number =>
    trace(data).reduce((sum, point, index, points) => {
      const before = points[index - 1] ?? point;
      return sum + Math.hypot(point[0] - before[0], point[1] - before[1]);
    }, 0);

  it.each(['ache', 'pain'] as const)(
    '%s: a band begins and ends with a dash, never with a sliver of less than half of one',
    (ink) => {
      const [dash = 0, gap = 0] = inks[ink].dashes.split(' ').map(Number);
      fc.assert(
        fc.property(walk, (points) => {
          const long = lengthOf(printPath(fitTicks(ink, points.map((point) => point.join(',')).join(' '))));
          const over = (long - dash + 4 * (dash + gap)) % (dash + gap);
          // Path data has whole numbers only: each point of a long band may be half a unit off, which adds up.
          expect(Math.min(over, dash + gap - over)).toBeLessThan(dash / 2);
        }),
      );
    },
  );

  it('a ring closes between two dashes, and hardly changes its size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 16, max: 140 }), (radius) => {
        const [fitted] = readPath(fitTicks('pain', `o300,300,${radius}`));
        const ring = fitted && 'circle' in fitted ? fitted.circle[2] : 0;
        expect(Math.abs(ring - radius)).toBeLessThanOrEqual(2);
        // A gap is 12 units; the last may differ from it by less than half.
        const over = (2 * Math.PI * ring) % 18;
        expect(Math.min(over, 18 - over)).toBeLessThan(3);
      }),
    );
  });

  it('what has no dashes stays as it is', () => {
    expect(fitTicks('skin', '10,20 30,40 / o50,50,20')).toBe('10,20 30,40 / o50,50,20');
  });
});

it('a part is moved, scaled, turned and flipped about its own 0,0', () => {
  expect(place([stroke('bone', '10,0 0,20! z / o10,0,4')], { x: 100, y: 50, scale: 2, turn: 90, flip: true })).toEqual([
    { ink: 'bone', path: '100,30 60,50! z / o100,30,8' },
  ]);
});

it('a number stays with the word before it, on one line', () => {
  const scene = { height: 100, art: [], labels: [label('any', 'start', [500, 50])] };
  expect(layLabels(scene, () => 'Ordinary epidural: 5')[0]?.lines).toEqual(['Ordinary', 'epidural: 5']);
});

it('labels break so that they stay on the sheet, whatever the language', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('start', 'middle', 'end'),
      fc.array(fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom('a', 'm', 'ñ') }), {
        minLength: 1,
        maxLength: 6,
      }),
      (align, words) => {
        const x = { start: 540, middle: 360, end: 180 }[align];
        const [laid] = layLabels({ height: 100, art: [], labels: [label('any', align, [x, 50])] }, () =>
          words.join(' '),
        );
        const room = { start: sheetWidth - 540, middle: sheetWidth, end: 180 }[align];
        for (const line of laid?.lines ?? []) expect(line.length * labelSize * 0.55).toBeLessThanOrEqual(room);
        expect(laid?.lines.join(' ')).toBe(words.join(' '));
      },
    ),
  );
});
