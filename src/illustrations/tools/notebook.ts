/** An open notebook for a pain diary: lines written on the left, a scale from 0 to 10 on the right, and a pencil. Its middle is 0,0. */
import { entering } from '../motion.ts';
import { stroke, type Part } from '../part.ts';

const ticks = Array.from({ length: 11 }, (_, index) => `${40 + index * 17},-10! ${40 + index * 17},10!`).join(' / ');

export const notebook: Part = [
  stroke('tool', '0,-122! -60,-142 -160,-142 -250,-126! -250,130! -160,114 -60,114 0,134! z'),
  stroke('tool', '0,-122! 60,-142 160,-142 250,-126! 250,130! 160,114 60,114 0,134! z'),
  stroke('wire', '-214,-84! -60,-88! / -214,-40! -110,-43! / -214,4! -130,2! / -214,48! -120,46!'),
  stroke('wire', `40,0! 210,0! / ${ticks}`),
  ...entering([stroke('tool', '-104,36! -10,-84! 14,-66! -80,54! -112,64! z')], [60, -80]),
];
