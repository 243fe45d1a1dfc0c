/** An electrode lead: a thin wire with contacts near its end. */
import { stroke, type Part } from '../part.ts';

/** @param path the wire's course. @param contacts the middle of each contact. */
export const lead = (path: string, contacts: string): Part => [
  stroke('wire', path),
  stroke(
    'metal',
    contacts
      .split(' ')
      .map((point) => `o${point},7`)
      .join(' / '),
  ),
];
/** Pulses as arcs that spread to the left of 0,0. */
export const pulses: Part = [stroke('wire', '-20,-16 -28,0 -20,16 / -38,-28 -50,0 -38,28 / -56,-40 -72,0 -56,40')];
