/** An X-ray C-arm round the table of lyingBody: the tube below, the detector above, and the beam between them. */
import { stroke, type Part } from '../part.ts';

/** Behind the table; the beam meets the body at `x`. */
export const cArm = (x: number): Part => [
  stroke('wire', `${x + 60},150 ${x + 190},180 ${x + 230},330 ${x + 190},500 ${x + 44},540`),
  stroke('wire', `${x + 60},130 ${x + 206},166 ${x + 250},330 ${x + 206},516 ${x + 44},560`),
  stroke(
    'tool',
    `${x - 64},112! ${x + 64},112! ${x + 64},168! ${x - 64},168! z / ${x - 42},520! ${x + 42},520! ${x + 42},584! ${x - 42},584! z`,
  ),
  stroke('ghost', `${x - 20},514! ${x - 50},176! / ${x + 20},514! ${x + 50},176!`),
];
