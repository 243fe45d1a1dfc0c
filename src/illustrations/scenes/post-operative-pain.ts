import { place, stroke } from '../part.ts';
import { muscleBand, skinBlock } from '../parts/skinBlock.ts';
import { label, type Scene } from '../scene.ts';
import { painRing } from '../tools/painMarks.ts';

export const scene: Scene = {
  height: 480,
  art: [
    place(skinBlock(420), { y: 120 }),
    place(muscleBand, { y: 400 }),
    [
      stroke('fine', '360,124! 352,180 364,236 358,290!'),
      stroke('wire', '330,120! 390,120! / 336,150! 386,150! / 336,180! 386,180!'),
    ],
    painRing(360, 200, 90),
  ],
  labels: [
    label('stitches', 'middle', [360, 50], [372, 120]),
    label('wound', 'start', [520, 230], [364, 240]),
    label('muscle', 'start', [560, 350], [600, 392]),
    label('skin', 'start', [40, 70], [60, 136]),
  ],
};
