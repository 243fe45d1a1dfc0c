/** A trunk from the armpits to the hips without arms, front or back, in the units of `body`; it is open at both ends, which lie off the sheet. */
import { contour } from '../../components/body-map/outline.ts';
import { whole } from '../notation.ts';
import { stroke, type Part } from '../part.ts';

const lines = Object.assign({}, ...contour) as Record<string, string>;
const side = ['chestSide', 'bellySide', 'hipSide']
  .flatMap((name, index) => (lines[name] ?? '').split(' ').slice(index === 0 ? 0 : 1))
  .join(' ');

export const trunk: Part = [
  stroke('skin', whole(`0,380! 186,380! 180,440 ${side} 181,1100! 0,1100!`)),
  stroke('fine', '0,740 0,756'),
];
