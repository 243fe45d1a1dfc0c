import type { FilmLayer } from './film.ts';

/** When a layer moves, in milliseconds from the beginning of its scene. */
export interface Move {
  /** Number of the layer, from 0. */
  layer: number;
  start: number;
  length: number;
  /** How often, for a pulse. */
  times: number;
}

/** How long the scene before takes to fade, in milliseconds. */
export const FADE = 500;
/** The eye finds its way first; and what has come is left to be looked at for a while. */
const LEAD = 700;
const REST = 1500;
const LENGTH = { enter: 1800, grow: 2200, appear: 1400 };
/** One swing down and up. WCAG 2.3.1 allows three flashes a second; this is a twentieth of it. */
const PULSE = 2600;

/**
 * Gives each layer that moves its time. They move one after the other, back to front, as they are named in
 * the caption; neighbours that move alike move together, as the parts of one needle. What is too much for
 * a short scene goes faster. Pulses run all through the scene in whole swings, so that it ends as it stands.
 *
 * @param length of the scene, in milliseconds
 */
export function planMotions(layers: readonly FilmLayer[], length: number): Move[] {
  const moves: Move[] = [];
  let end = LEAD;
  let last = '';
  layers.forEach(({ motion, from }, layer) => {
    if (motion === 'pulse') {
      const times = Math.max(1, Math.floor(length / PULSE));
      moves.push({ layer, start: 0, length: length / times, times });
    } else if (motion) {
      const like = `${motion} ${from}`;
      if (like !== last) end += LENGTH[motion];
      moves.push({ layer, start: end - LENGTH[motion], length: LENGTH[motion], times: 1 });
      last = like;
    }
  });
  const pace = Math.min(1, (length - LEAD - REST) / (end - LEAD));
  for (const move of moves)
    if (move.start) {
      move.start = LEAD + (move.start - LEAD) * pace;
      move.length *= pace;
    }
  return moves;
}

/** When all has come, in milliseconds from the beginning of the scene. */
export const settledAt = (moves: readonly Move[]): number =>
  Math.max(LEAD, ...moves.filter(({ start }) => start).map(({ start, length }) => start + length));
