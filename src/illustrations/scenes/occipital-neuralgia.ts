import { place, stroke } from '../part.ts';
import { headSide, neckBones, occipitalNerves } from '../parts/headSide.ts';
import { label, type Scene } from '../scene.ts';

export const scene: Scene = {
  height: 620,
  art: [
    place([...headSide, ...neckBones], { x: 0, y: 10 }),
    [stroke('ache', '546,364 558,310 556,270 536,196 496,134')],
    place(occipitalNerves, { x: 0, y: 10 }),
  ],
  labels: [
    label('occipital-nerve', 'start', [580, 440], [508, 414]),
    label('where-it-hurts', 'start', [560, 130], [530, 180]),
    label('upper-neck', 'end', [380, 530], [416, 424]),
  ],
};
