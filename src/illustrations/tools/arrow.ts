/** An arrow along a course, with its head at the end. */
import { appearing } from '../motion.ts';
import { stroke, type Part } from '../part.ts';
import type { Point } from '../../components/body-map/smoothCurve.ts';

/** @param path one line of the path notation. @param heading degrees clockwise from “to the right” in which it arrives at `end`. */
export function arrow(path: string, [x, y]: Point, heading: number): Part {
  const side = (angle: number): string =>
    `${Math.round(x - 26 * Math.cos(((heading + angle) * Math.PI) / 180))},${Math.round(y - 26 * Math.sin(((heading + angle) * Math.PI) / 180))}!`;
  return appearing([stroke('wire', `${path} / ${side(30)} ${x},${y}! ${side(-30)}`)]);
}
