/** A needle on a syringe: from the tip at 0,0 straight up. */
import { entering } from '../motion.ts';
import { place, stroke, type Part } from '../part.ts';
import type { Point } from '../../components/body-map/smoothCurve.ts';

/** @param length from tip to hub, in units of the sheet. */
const syringe = (length: number): Part => [
  stroke('wire', `0,0! 0,${-length}!`),
  stroke(
    'tool',
    `-9,${-length}! 9,${-length}! 9,${-length - 18}! 22,${-length - 24}! 22,${-length - 104}! -22,${-length - 104}! -22,${-length - 24}! -9,${-length - 18}! z`,
  ),
  stroke(
    'tool',
    `0,${-length - 60}! 0,${-length - 134}! / -20,${-length - 134}! 20,${-length - 134}! / -22,${-length - 60}! 22,${-length - 60}!`,
  ),
];
const probe = (length: number): Part => [
  stroke('wire', `0,0! 0,${-length}!`),
  stroke(
    'tool',
    `-9,${-length}! 9,${-length}! 16,${-length - 22}! 16,${-length - 90}! -16,${-length - 90}! -16,${-length - 22}! z`,
  ),
];

/** In units of the needle's own sheet. */
const SHORTEST_WAY = 80;

function aim(part: (length: number) => Part, tip: Point, hub: Point): Part {
  const [dx, dy] = [hub[0] - tip[0], hub[1] - tip[1]];
  const length = Math.hypot(dx, dy);
  // It comes along its own axis; its tip starts where its hub comes to rest, which is outside the skin. A short one starts as far off as can be seen.
  return place(entering(part(length), [0, -Math.max(length, SHORTEST_WAY)]), {
    x: tip[0],
    y: tip[1],
    turn: (Math.atan2(dx, -dy) * 180) / Math.PI,
  });
}

/** A needle whose tip and hub are at these points of the sheet. */
export const needle = (tip: Point, hub: Point): Part => aim(syringe, tip, hub);
/** A probe or cannula with a plain handle, for heat, cold, cement or tools. */
export const cannula = (tip: Point, hub: Point): Part => aim(probe, tip, hub);
