/** A block of skin cut open over a nerve; the skin is y = 190, the nerve's middle y = 440. Bands along the nerve are pain signals. */
import { cutNerve, skinBlock } from '../parts/skinBlock.ts';
import { place, stroke, type Part } from '../part.ts';
import { label, type Label, type Scene } from '../scene.ts';

/** Signals from the left edge as far as `end` along the nerve. */
export const signals = (end: number): Part => [stroke('ache', `-10,440! ${end},440!`)];

export const alongNerve = (labels: readonly Label[], ...over: Part[]): Scene => ({
  height: 600,
  art: [place(skinBlock(500), { y: 190 }), place(cutNerve, { y: 440 }), ...over],
  labels: [label('nerve', 'start', [560, 550], [560, 456]), ...labels],
});
