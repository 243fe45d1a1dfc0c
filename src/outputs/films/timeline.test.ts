import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FRAME_RATE, planShots, spansOf } from './timeline.ts';

it('one scene begins where the one before ends', () => {
  expect(spansOf([{ seconds: 6 }, { seconds: 9 }, { seconds: 7 }])).toEqual([
    { start: 0, end: 6 },
    { start: 6, end: 15 },
    { start: 15, end: 22 },
  ]);
});

it('a still scene is one picture', () => {
  expect(planShots(8, { entrance: 0, cycle: 0 })).toEqual([{ at: 0, frames: 200 }]);
});

it('what comes once is drawn frame by frame, then held', () => {
  const shots = planShots(6, { entrance: 1000, cycle: 0 });
  expect(shots.length).toBe(26);
  expect(shots[1]).toEqual({ at: 40, frames: 1 });
  expect(shots.at(-1)).toEqual({ at: 1000, frames: 125 });
});

it('what swings is drawn for one swing, which comes again', () => {
  const shots = planShots(10, { entrance: 400, cycle: 2000 });
  expect(new Set(shots.map(({ at }) => at)).size).toBe(60);
  expect(shots.map(({ at }) => at).slice(58, 62)).toEqual([2320, 2360, 400, 440]);
});

it('whatever moves, a scene fills its time to the frame and starts at its beginning', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 6, max: 30 }),
      fc.integer({ min: 0, max: 40_000 }),
      fc.integer({ min: 0, max: 9000 }),
      (seconds, entrance, cycle) => {
        const shots = planShots(seconds, { entrance, cycle });
        expect(shots.reduce((sum, { frames }) => sum + frames, 0)).toBe(seconds * FRAME_RATE);
        expect(shots[0]?.at).toBe(0);
      },
    ),
  );
});
