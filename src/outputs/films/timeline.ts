/** When each scene of a film begins and ends, the closing card after them, and which frames have to be drawn at all. */
import type { FilmData } from '../../content/schema/filmData.ts';

/** Frames a second of the files. */
export const FRAME_RATE = 25;
/** How long the closing card stays: who publishes it, who reviewed it, what may be done with it. */
export const CLOSING_SECONDS = 5;

export interface Span {
  /** Whole seconds from the beginning of the film. */
  start: number;
  end: number;
}

export function spansOf(scenes: readonly Pick<FilmData['scenes'][number], 'seconds'>[]): Span[] {
  let start = 0;
  return scenes.map(({ seconds }) => {
    const span = { start, end: start + seconds };
    start = span.end;
    return span;
  });
}

/** How a scene moves. */
export interface SceneMotion {
  /** Milliseconds until everything that comes once has come. */
  entrance: number;
  /** Milliseconds after which what goes on forever looks the same again; 0 where nothing does. */
  cycle: number;
}

/** One picture and how many frames it stays. */
export interface Shot {
  /** Milliseconds from the beginning of its scene. */
  at: number;
  frames: number;
}

/** Only what moves is drawn frame by frame: a still picture is held, and a cycle drawn once comes again. */
export function planShots(seconds: number, { entrance, cycle }: SceneMotion): Shot[] {
  const step = 1000 / FRAME_RATE;
  const [once, again] = [Math.ceil(entrance / step), Math.round(cycle / step)];
  const shots: Shot[] = [];
  for (let frame = 0; frame < seconds * FRAME_RATE; frame += 1) {
    const drawn = frame <= once ? frame : once + (again > 0 ? (frame - once) % again : 0);
    const last = shots.at(-1);
    if (last?.at === drawn * step) last.frames += 1;
    else shots.push({ at: drawn * step, frames: 1 });
  }
  return shots;
}
