/** Home: a house with its door, standing on y = 0; x = 0 is its middle. */
import { stroke, type Part } from '../part.ts';

export const house: Part = [
  stroke('tool', '-120,0! -120,-170! 120,-170! 120,0! z'),
  stroke('tool', '-148,-166! 0,-280! 148,-166! z'),
  stroke(
    'tool',
    '-34,0! -34,-112! 34,-112! 34,0! z / -96,-132! -54,-132! -54,-86! -96,-86! z / 54,-132! 96,-132! 96,-86! 54,-86! z',
  ),
  stroke('metal', 'o18,-54,4'),
];
