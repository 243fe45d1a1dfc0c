import { place, stroke } from '../part.ts';
import { cutNerve, skinBlock } from '../parts/skinBlock.ts';
import { label, type Scene } from '../scene.ts';
import { painRing } from '../tools/painMarks.ts';

export const scene: Scene = {
  height: 480,
  art: [
    place(skinBlock(420), { y: 100 }),
    place(cutNerve, { y: 320 }),
    [stroke('spot', '300,274! 322,300! 308,314! 334,332! 316,348! 340,364! 318,340! 296,346! 314,328! 290,312! z')],
    painRing(316, 320, 74),
  ],
  labels: [
    label('nerve', 'start', [540, 420], [560, 336]),
    label('damage', 'middle', [316, 50], [316, 290]),
    label('skin', 'start', [40, 50], [60, 116]),
  ],
};
