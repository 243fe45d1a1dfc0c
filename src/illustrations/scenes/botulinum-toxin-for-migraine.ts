/** Just into the muscle under the skin. */
import { place, stroke } from '../part.ts';
import { muscleBand, skinBlock } from '../parts/skinBlock.ts';
import { label, type Scene } from '../scene.ts';
import { needle } from '../tools/needle.ts';

export const scene: Scene = {
  height: 480,
  art: [
    place(skinBlock(420), { y: 150 }),
    place(muscleBand, { y: 260 }),
    [stroke('nerve', '740,420 600,404 500,372 430,318 400,276 / 500,372 470,330 476,282 / 600,404 570,350 580,280')],
    [stroke('drug', '320,250 400,250 / 330,270 390,272')],
    needle([356, 254], [426, 142]),
  ],
  labels: [
    label('skin', 'start', [40, 100], [60, 166]),
    label('muscle', 'start', [60, 370], [150, 272]),
    label('nerve', 'end', [460, 430], [540, 386]),
    label('small-dose', 'end', [290, 60], [344, 244]),
  ],
};
