/** At the back of the head, above the hairline, beside the nerve. */
import { place, stroke } from '../part.ts';
import { headSide, neckBones, occipitalNerves } from '../parts/headSide.ts';
import { label, type Scene } from '../scene.ts';
import { needle } from '../tools/needle.ts';

export const scene: Scene = {
  height: 620,
  art: [place([...headSide, ...neckBones, ...occipitalNerves], { x: 30, y: 10 }), [stroke('drug', '570,326 588,300 590,272 / 566,304 574,284')], needle([578, 304], [690, 420])],
  labels: [label('occipital-nerve', 'end', [400, 150], [560, 196]), label('upper-neck', 'end', [440, 480], [470, 430]), label('medicine', 'end', [420, 240], [564, 296])],
};
