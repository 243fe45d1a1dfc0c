/** A hundred people as dots, ten to a row: those it happened to are full, the others open. The first dot is at `x`, `y`. */
import { appearing } from '../motion.ts';
import { stroke, type Part } from '../part.ts';

/** @param step from one dot to the next, in units of the sheet. */
export function hundred(x: number, y: number, step: number, full: number): Part {
  const dots = Array.from(
    { length: 100 },
    (_, index) => `o${x + (index % 10) * step},${y + Math.floor(index / 10) * step},${Math.round(step / 3)}`,
  );
  return [
    ...appearing([stroke('metal', dots.slice(0, full).join(' / '))]),
    stroke('tool', dots.slice(full).join(' / ')),
  ];
}
