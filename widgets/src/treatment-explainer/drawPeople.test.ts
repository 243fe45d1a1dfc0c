import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawPeople, PEOPLE_BOX } from './drawPeople.ts';

/** Segments of a path: where each starts and how long it is. */
const segments = (path: string): { x: number; y: number; length: number }[] =>
  [...path.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)/g)].map(([, x, y, length]) => ({
    x: Number(x),
    y: Number(y),
    length: Number(length),
  }));

describe('drawPeople', () => {
  it('draws nobody as nothing', () => expect(drawPeople(0)).toBe(''));

  it('draws a person who counts in part in part', () => expect(drawPeople(1.4)).toBe('M0 0h14'));

  it('puts tens in pairs of a row', () => expect(drawPeople(24)).toBe('M0 0h100M104 0h100M0 16h40'));

  it('draws exactly as many people as are meant, inside the box, no two in one place', () => {
    const [left = 0, top = 0, width = 0, height = 0] = PEOPLE_BOX.split(' ').map(Number);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e8 }), (millionths) => {
        const end = millionths / 1e6;
        const drawn = segments(drawPeople(end));
        expect(drawn.reduce((sum, { length }) => sum + length, 0) / 10).toBeCloseTo(end, 6);
        expect(new Set(drawn.map(({ x, y }) => `${x},${y}`)).size).toBe(drawn.length);
        for (const { x, y, length } of drawn) {
          expect(x).toBeGreaterThanOrEqual(left);
          expect(x + length).toBeLessThanOrEqual(left + width);
          expect(y).toBeGreaterThanOrEqual(top);
          expect(y + 6).toBeLessThanOrEqual(top + height);
        }
      }),
    );
  });
});
