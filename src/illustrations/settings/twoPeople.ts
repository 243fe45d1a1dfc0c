/**
 * What people felt: on the reader's left one whose pain is less, on the right one whose pain is the same. Both are drawn alike, so that the
 * picture promises neither.
 */
import { body, bodyLines } from '../parts/body.ts';
import { place, type Part } from '../part.ts';
import { label, type Scene } from '../scene.ts';

export interface TwoPeople {
  /** Which side of the body is seen. */
  side: 'front' | 'back';
  /** Where it hurts, in units of `body`. */
  pain: Part;
  /** What is left of it in the first. */
  less?: Part;
}

const scale = 0.29;

export function twoPeople({ side, pain, less = [] }: TwoPeople): Scene {
  const person = (x: number, felt: Part): Part => place([...body, ...bodyLines(side), ...felt], { x, y: 66, scale });
  return {
    height: 600,
    art: [person(200, less), person(520, pain)],
    labels: [label('less-pain', 'middle', [200, 38]), label('same-pain', 'middle', [520, 38])],
  };
}
