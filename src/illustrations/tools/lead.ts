/** An electrode lead: a thin wire with contacts near its end. */
import { appearing, growing, pulsing } from '../motion.ts';
import { readPath } from '../notation.ts';
import { stroke, type Part } from '../part.ts';

/** A lead is pushed in towards its contacts, whichever end its course is written from. */
function startsAtTip(path: string, contacts: string): boolean {
  const [course, ends] = [path, contacts].map((text) => readPath(text)[0]);
  if (!course || !ends || 'circle' in course || 'circle' in ends) return false;
  const away = (node: { x: number; y: number } | undefined): number =>
    Math.min(...ends.nodes.map(({ x, y }) => Math.hypot(x - (node?.x ?? 0), y - (node?.y ?? 0))));
  return away(course.nodes[0]) < away(course.nodes.at(-1));
}

/** @param path the wire's course. @param contacts the middle of each contact. */
export const lead = (path: string, contacts: string): Part => [
  ...growing([stroke('wire', path)], startsAtTip(path, contacts)),
  ...appearing([
    stroke(
      'metal',
      contacts
        .split(' ')
        .map((point) => `o${point},7`)
        .join(' / '),
    ),
  ]),
];
/** Pulses as arcs that spread to the left of 0,0. */
export const pulses: Part = pulsing([
  stroke('wire', '-20,-16 -28,0 -20,16 / -38,-28 -50,0 -38,28 / -56,-40 -72,0 -56,40'),
]);
