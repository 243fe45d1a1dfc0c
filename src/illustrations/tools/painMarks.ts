/** Where it hurts: a spot with rays round it. */
import { stroke, type Part } from '../part.ts';

/** @param radius from the spot's middle to the middle of the rays. */
export const painSpot = (x: number, y: number, radius = 34): Part => [
  stroke('pain', `o${x},${y},${radius}`),
  stroke('spot', `o${x},${y},8`),
];
export const painRing = (x: number, y: number, radius = 34): Part => [stroke('pain', `o${x},${y},${radius}`)];
