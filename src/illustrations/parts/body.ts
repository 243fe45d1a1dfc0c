/** A whole body from the front or the back, from the same points as the body map; x = 0 is the midline, y runs from crown 32 to sole 1785. */
import { contour, details } from '../../components/body-map/outline.ts';
import { both, whole } from '../notation.ts';
import { stroke, type Part } from '../part.ts';

const corner = (step: string): string => `${step}!`;
/** The strokes of the contour end to end; where two meet is a corner, except on the midline. */
const half = contour
  .flatMap((part) => Object.values(part).map((line, index) => ({ steps: line.split(' '), joins: index > 0 })))
  .reduce<string[]>((steps, { steps: next, joins }) => {
    const last = steps.at(-1);
    if (last === undefined) return next;
    return [...steps.slice(0, -1), joins ? last : corner(last), ...next.slice(1)];
  }, []);

export const body: Part = [stroke('skin', whole(half.join(' ')))];
export const bodyLines = (side: 'front' | 'back'): Part => [
  stroke(
    'fine',
    details[side]
      .map((line) => (line.split(' ').every((step) => step.startsWith('0,')) ? line : both(line)))
      .join(' / '),
  ),
];
