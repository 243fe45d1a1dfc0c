/** A mobile phone that rings for help: a cross on its screen. Its middle is 0,0. */
import { pulsing } from '../motion.ts';
import { stroke, type Part } from '../part.ts';

export const telephone: Part = [
  stroke(
    'tool',
    '-60,-112! -44,-122 0,-124 44,-122 60,-112! 64,0 60,112! 44,122 0,124 -44,122 -60,112! -64,0 z / -46,-86! 46,-86! 46,80! -46,80! z',
  ),
  stroke('metal', '-10,-40! 10,-40! 10,-12! 38,-12! 38,8! 10,8! 10,36! -10,36! -10,8! -38,8! -38,-12! -10,-12! z'),
  stroke('wire', '-14,102! 14,102!'),
  ...pulsing([stroke('wire', '88,-96 112,-60 112,-20 / 112,-124 148,-70 148,-10')]),
];
