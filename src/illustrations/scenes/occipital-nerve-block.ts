/** At the back of the head, above the hairline, beside the nerve. */
import { place, stroke } from '../part.ts';
import { headSide, neckBones, occipitalNerves } from '../parts/headSide.ts';
import { label, type Scene } from '../scene.ts';
import { needle } from '../tools/needle.ts';

export const scene: Scene = {
  height: 620,
  art: [
    place([...headSide, ...neckBones, ...occipitalNerves], { x: -50, y: 10 }),
    [stroke('drug', '490,326 508,300 510,272 / 486,304 494,284')],
    needle([500, 304], [600, 400]),
  ],
  labels: [
    label('occipital-nerve', 'start', [560, 110], [484, 196]),
    label('upper-neck', 'end', [246, 530], [366, 424]),
    label('medicine', 'start', [560, 230], [516, 284]),
  ],
};
