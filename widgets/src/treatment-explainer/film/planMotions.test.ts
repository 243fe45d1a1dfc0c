import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FilmLayer } from './film.ts';
import fixture from './fixture.json' with { type: 'json' };
import { startsOf } from './filmClock.ts';
import { planMotions, settledAt } from './planMotions.ts';

const layer = (motion?: FilmLayer['motion'], from?: [number, number]): FilmLayer => ({
  ink: 'wire',
  d: 'M0 0h9',
  ...(motion && { motion }),
  ...(from && { from }),
});
const motions = fc.constantFrom('enter' as const, 'grow' as const, 'appear' as const, 'pulse' as const, undefined);
const scenes = fc.tuple(
  fc.array(
    fc
      .tuple(motions, fc.option(fc.tuple(fc.integer(), fc.integer()), { nil: undefined }))
      .map(([motion, from]) => layer(motion, from)),
    { maxLength: 20 },
  ),
  fc.integer({ min: 6, max: 60 }).map((seconds) => seconds * 1000),
);

describe('planMotions', () => {
  it('moves the parts of one needle together, and what follows after it', () => {
    const [wire, tool, drug, grown, ghost] = planMotions(fixture.scenes[1]!.layers as FilmLayer[], 9000);
    expect([wire!.start, wire!.length]).toEqual([tool!.start, tool!.length]);
    expect(drug!.start).toBeCloseTo(wire!.start + wire!.length);
    expect(grown!.start).toBeCloseTo(drug!.start + drug!.length);
    expect(ghost!.start).toBe(grown!.start);
  });

  it('moves needles that come from different sides one after the other', () => {
    const [first, second] = planMotions([layer('enter', [9, 0]), layer('enter', [-9, 0])], 20_000);
    expect(second!.start).toBe(first!.start + first!.length);
  });

  it('leaves a second to look at what has come, however much it is', () => {
    fc.assert(
      fc.property(scenes, ([layers, length]) => {
        const moves = planMotions(layers, length);
        expect(moves.map((move) => move.layer)).toEqual(layers.flatMap(({ motion }, index) => (motion ? [index] : [])));
        expect(settledAt(moves)).toBeLessThanOrEqual(length - 1000);
        for (const { start, length: long } of moves) expect(long > 0 && start >= 0).toBe(true);
      }),
    );
  });

  it('never swings faster than once in 1.2 seconds, and in whole swings', () => {
    fc.assert(
      fc.property(scenes, ([layers, length]) => {
        for (const move of planMotions(layers, length).filter((one) => layers[one.layer]!.motion === 'pulse')) {
          expect(move.length).toBeGreaterThanOrEqual(2400);
          expect(move.length * move.times).toBeCloseTo(length);
        }
      }),
    );
  });
});

describe('startsOf', () => {
  it('gives the beginning of each scene and the end', () =>
    expect(startsOf(fixture.scenes as never)).toEqual([0, 6000, 15_000, 21_000]));
});
