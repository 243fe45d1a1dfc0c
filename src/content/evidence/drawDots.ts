/** Geometry of an icon array: 100 dots in rows, the filled ones first. Drawn as dashed lines, so that 100 dots cost two paths. */

const COLUMNS = 20;
const PITCH = 10;

export interface Dots {
  filled: string;
  empty: string;
  viewBox: string;
}

/** @param count how many of `outOf` people. Anything above none draws at least one dot; the exact number is always in the text. */
export function drawDots(count: number, outOf: number): Dots {
  const total = Math.min(outOf, 100);
  const share = (count / outOf) * total;
  const filled = count > 0 ? Math.min(total, Math.max(1, Math.round(share))) : 0;
  return {
    filled: lines(0, filled),
    empty: lines(filled, total),
    viewBox: `0 0 ${COLUMNS * PITCH} ${Math.ceil(total / COLUMNS) * PITCH}`,
  };
}

/** Lines through the dots from number `start` up to (not including) `end`; a dash of length zero with a round cap is a dot. The line ends a hair after the last dot, or browsers leave it out. */
function lines(start: number, end: number): string {
  let path = '';
  for (let at = start; at < end;) {
    const row = Math.floor(at / COLUMNS);
    const stop = Math.min(end, (row + 1) * COLUMNS);
    path += `M${(at % COLUMNS) * PITCH + PITCH / 2} ${row * PITCH + PITCH / 2}h${(stop - at - 1) * PITCH + 0.01}`;
    at = stop;
  }
  return path;
}
