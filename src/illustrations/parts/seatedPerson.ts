/** A person on a chair, from the side, facing right, without a face: what somebody feels is said in words. The hip is 0,0 and the floor y = 172. */
import { stroke, type Part } from '../part.ts';

/** Open at the neck, where the head covers it. */
const figure =
  '-2,-218! -8,-204 -38,-186 -56,-140 -58,-70 -52,-10 -30,24 20,32 76,30! 74,90 70,150! 74,168! 136,168! 132,152 110,146! 116,90 124,20 116,-14 84,-26 40,-30! 38,-80 40,-140 36,-182 28,-204 30,-216!';
const head = 'o14,-248,36';
/** From the shoulder to the hand, resting on the lap or reaching for a desk. */
const arms = {
  lap: '-16,-172 -20,-120 -8,-78 30,-54 76,-44 92,-34 84,-24 60,-24 16,-34 -28,-60 -44,-110 -42,-156 z',
  desk: '-16,-172 -14,-126 8,-102 60,-106 120,-114 138,-104 126,-92 64,-80 2,-72 -30,-90 -44,-126 -42,-160 z',
} as const;

export const chair: Part = [stroke('wire', '-80,-110! -72,34! / -72,36! 62,36! / -66,40! -74,170! / 54,40! 62,170!')];
export const seatedPerson = (arm: keyof typeof arms): Part => [
  stroke('skin', figure),
  stroke('skin', head),
  stroke('skin', arms[arm]),
];
/** Worn by the doctor: round the neck, with its end on the chest. */
export const stethoscope: Part = [
  stroke('wire', '-4,-204 6,-182 24,-174 34,-196 / 22,-174 26,-150 18,-132'),
  stroke('metal', 'o18,-124,7'),
];
