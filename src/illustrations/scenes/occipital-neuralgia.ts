import { place, stroke } from '../part.ts';
import { headSide, neckBones, occipitalNerves } from '../parts/headSide.ts';
import { label, type Scene } from '../scene.ts';

export const scene: Scene = {
  height: 620,
  art: [place([...headSide, ...neckBones], { x: 30, y: 10 }), [stroke('ache', '584,330 586,280 566,200 520,130')], place(occipitalNerves, { x: 30, y: 10 })],
  labels: [label('occipital-nerve', 'end', [420, 400], [540, 416]), label('where-it-hurts', 'end', [470, 130], [548, 170]), label('upper-neck', 'end', [440, 500], [470, 440])],
};
