/** A piece of a nerve cell's wall with a receptor in it: a gate that signals pass. The wall's top is y = 0, the gate's middle x = 0. */
import { stroke, type Part } from '../part.ts';

/** From edge to edge of the sheet, with the gates standing in it. @param gates the middle of each. */
export const cellWall = (gates: readonly number[]): Part => [
  stroke('soft', '-20,0! 740,0! 740,300! -20,300! z'),
  stroke('disc', '-20,0! 740,0! 740,54! -20,54! z'),
  ...gates.flatMap((x) => [
    stroke('space', `${x - 26},-2! ${x + 26},-2! ${x + 26},56! ${x - 26},56! z`),
    stroke(
      'bone',
      `${x - 70},-40 ${x - 44},-58 ${x - 26},-44 ${x - 22},10 ${x - 26},66 ${x - 46},78 ${x - 64},64 ${x - 62},10 z / ${x + 70},-40 ${x + 44},-58 ${x + 26},-44 ${x + 22},10 ${x + 26},66 ${x + 46},78 ${x + 64},64 ${x + 62},10 z`,
    ),
  ]),
];
