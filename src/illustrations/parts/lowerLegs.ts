/** Lower legs and feet from the front, from the points of the body map; y runs from the knee, 1300, to the sole, 1785. */
import { contour } from '../../components/body-map/outline.ts';
import { both } from '../notation.ts';
import { stroke, type Part } from '../part.ts';

const lines = Object.assign({}, ...contour) as Record<string, string>;
const line = (name: string): string => lines[name] ?? '';
/** Down the outer side, round the foot, up the inner side; left open at the knee, which is the sheet's edge. */
const half = ['shinOuter', 'footRim', 'shinInner']
  .map((name, index) => (index === 0 ? line(name) : line(name).split(' ').slice(1).join(' ')))
  .join(' ');

const leg = `146,1320! ${half} 53,1320! z`;
const toes = '100,1764 102,1780 / 117,1766 119,1781 / 133,1764 137,1780';

/** The one on the reader's right. */
export const lowerLeg: Part = [stroke('skin', leg), stroke('fine', toes)];
/** Its outline alone: how large it would be. */
export const lowerLegOutline: Part = [stroke('ghost', leg)];
export const lowerLegs: Part = [stroke('skin', both(leg)), stroke('fine', both(toes))];
