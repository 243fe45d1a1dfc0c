/** Into the knot in the tight band, through the skin. */
import { place, stroke } from '../part.ts';
import { muscleBand, skinBlock } from '../parts/skinBlock.ts';
import { label, type Scene } from '../scene.ts';
import { needle } from '../tools/needle.ts';
import { painRing } from '../tools/painMarks.ts';

export const scene: Scene = {
  height: 590,
  art: [
    place(skinBlock(480), { y: 150 }),
    place(muscleBand, { y: 270 }),
    place(muscleBand, { y: 370 }),
    place(muscleBand, { y: 470 }),
    [stroke('cord', '296,370 320,350 360,344 400,350 424,370 400,390 360,396 320,390 z')],
    painRing(360, 370, 60),
    needle([366, 366], [440, 142]),
  ],
  labels: [
    label('skin', 'start', [40, 100], [60, 166]),
    label('muscle', 'start', [560, 100], [600, 262]),
    label('sore-knot', 'start', [470, 552], [398, 374]),
  ],
};
