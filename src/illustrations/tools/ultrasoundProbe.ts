/** An ultrasound probe resting on the skin at 0,0, and the waves it sends down. */
import { entering, pulsing } from '../motion.ts';
import { stroke, type Part } from '../part.ts';

export const ultrasoundProbe: Part = [
  ...entering(
    [
      stroke('tool', '-70,0! 70,0! 74,-24 50,-60 34,-120! -34,-120! -50,-60 -74,-24 z'),
      stroke('wire', '0,-120 6,-160 40,-190 60,-240'),
    ],
    [0, -160],
  ),
  ...pulsing([stroke('wire', '-50,26 0,34 50,26 / -58,56 0,68 58,56 / -66,88 0,104 66,88')]),
];
