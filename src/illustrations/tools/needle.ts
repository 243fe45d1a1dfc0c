/** A needle on a syringe: from the tip at 0,0 straight up. */
import { appearing, entering } from '../motion.ts';
import { place, stroke, type Part } from '../part.ts';
import type { Point } from '../../components/body-map/smoothCurve.ts';

/** Its hub is 0,0, its plunger's end 0,-134. */
const barrel: Part = [
  stroke(
    'tool',
    '-9,0! 9,0! 9,-18! 22,-24! 22,-104! -22,-104! -22,-24! -9,-18! z / 0,-60! 0,-134! / -20,-134! 20,-134! / -22,-60! 22,-60!',
  ),
];
/** What it holds, from the hub to the plunger. */
const fluid: Part = [stroke('metal', '-22,-24! 22,-24! 22,-60! -22,-60! z')];

/** @param length from tip to hub, in units of the sheet. @param size of the syringe behind the hub. */
const syringe =
  (size: number) =>
  (length: number): Part => [stroke('wire', `0,0! 0,${-length}!`), ...place(barrel, { y: -length, scale: size })];
const probe = (length: number): Part => [
  stroke('wire', `0,0! 0,${-length}!`),
  stroke(
    'tool',
    `-9,${-length}! 9,${-length}! 16,${-length - 22}! 16,${-length - 90}! -16,${-length - 90}! -16,${-length - 22}! z`,
  ),
];

/** In units of the needle's own sheet. */
const SHORTEST_WAY = 80;

/** Degrees clockwise by which what points up is turned to lie from tip to hub. */
const turnTo = (tip: Point, hub: Point): number => (Math.atan2(hub[0] - tip[0], tip[1] - hub[1]) * 180) / Math.PI;

function aim(part: (length: number) => Part, tip: Point, hub: Point): Part {
  const length = Math.hypot(hub[0] - tip[0], hub[1] - tip[1]);
  // It comes along its own axis; its tip starts where its hub comes to rest, which is outside the skin. A short one starts as far off as can be seen.
  return place(entering(part(length), [0, -Math.max(length, SHORTEST_WAY)]), {
    x: tip[0],
    y: tip[1],
    turn: turnTo(tip, hub),
  });
}

/** A needle whose tip and hub are at these points of the sheet. @param size of the syringe, where the sheet has little room for it. */
export const needle = (tip: Point, hub: Point, size = 1): Part => aim(syringe(size), tip, hub);
/** Blood that the syringe of such a needle fills with. */
export const drawnBlood = (tip: Point, hub: Point): Part =>
  appearing(place(fluid, { x: hub[0], y: hub[1], turn: turnTo(tip, hub) }));
/** A probe or cannula with a plain handle, for heat, cold, cement or tools. */
export const cannula = (tip: Point, hub: Point): Part => aim(probe, tip, hub);
