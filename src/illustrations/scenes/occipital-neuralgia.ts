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
    label('occipital-nerve', 'start', [578, 440], [508, 414]),
    label('where-it-hurts', 'start', [616, 90], [530, 180]),
    label('upper-neck', 'end', [296, 540], [416, 424]),
  ],
};
