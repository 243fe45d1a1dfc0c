/** Beside the nerve; the ice forms round the tip and takes in the fibers. */
import { place, stroke } from '../part.ts';
import { cutNerve, skinBlock } from '../parts/skinBlock.ts';
import { label, type Scene } from '../scene.ts';
import { cold } from '../tools/heatMarks.ts';
import { cannula } from '../tools/needle.ts';

export const scene: Scene = {
  height: 600,
  art: [
    place(skinBlock(500), { y: 160 }),
    place(cutNerve, { y: 430 }),
    [stroke('ghost', '340,310 410,330 452,390 440,450 390,494 320,500 260,470 238,410 268,340 z')],
    cannula([346, 382], [500, 150]),
    place(cold, { x: 346, y: 404, scale: 1.1 }),
  ],
  labels: [
    label('cold-probe', 'start', [596, 120], [526, 112]),
    label('nerve', 'start', [560, 550], [560, 446]),
    label('ice', 'end', [190, 320], [262, 346]),
    label('skin', 'start', [40, 110], [60, 176]),
  ],
};
