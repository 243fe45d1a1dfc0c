import type { FilmScene } from './film.ts';

/** What the clock tells. */
export interface ClockEvents {
  /** Called whenever the time is another, and for each frame while it runs. */
  tick(): void;
  /** Called when it begins or ceases to run. */
  turn(isRunning: boolean): void;
  /** How far it may run now, in milliseconds. */
  limit(): number;
  /** Whether somebody still looks; a clock that nobody looks at stops. */
  isSeen(): boolean;
}

/** The one clock that a film's pictures, captions and slider follow. */
export interface FilmClock {
  /** Milliseconds from the beginning. */
  time: number;
  /** 1 is natural. */
  rate: number;
  readonly isRunning: boolean;
  run(): void;
  stop(): void;
}

/** When each scene begins, and last when the film ends, in milliseconds. */
export const startsOf = (scenes: readonly FilmScene[]): number[] => {
  let sum = 0;
  return [0, ...scenes.map(({ seconds }) => (sum += seconds * 1000))];
};

export function createClock({ tick, turn, limit, isSeen }: ClockEvents): FilmClock {
  let frame = 0;
  let last = 0;
  const clock = {
    time: 0,
    rate: 1,
    isRunning: false,
    run() {
      if (clock.isRunning) return;
      clock.isRunning = true;
      last = performance.now();
      document.addEventListener('visibilitychange', look);
      addEventListener('pagehide', clock.stop);
      frame = requestAnimationFrame(step);
      turn(true);
    },
    stop() {
      if (!clock.isRunning) return;
      clock.isRunning = false;
      cancelAnimationFrame(frame);
      document.removeEventListener('visibilitychange', look);
      removeEventListener('pagehide', clock.stop);
      turn(false);
    },
  };
  const look = (): void => {
    if (document.hidden || !isSeen()) clock.stop();
  };
  const step = (now: number): void => {
    look();
    if (!clock.isRunning) return;
    frame = requestAnimationFrame(step);
    // The first frame may have begun before the clock did.
    clock.time = Math.min(clock.time + Math.max(0, now - last) * clock.rate, limit());
    last = now;
    tick();
  };
  return clock;
}
