import { place, stroke } from '../part.ts';
import { joint } from '../parts/joint.ts';
import { label, type Scene } from '../scene.ts';
import { arrow } from '../tools/arrow.ts';
import { bloodTube } from '../tools/bloodTube.ts';
import { needle } from '../tools/needle.ts';

export const scene: Scene = {
  height: 600,
  art: [
    place(bloodTube, { x: 104, y: 70 }),
    arrow('190,222! 300,222', [302, 222], 0),
    place(joint, { x: 470, y: 300, scale: 0.8 }),
    [stroke('drug', '420,308 520,308')],
    needle([540, 306], [606, 384]),
  ],
  labels: [
    label('your-blood-spun', 'middle', [124, 482]),
    label('platelets', 'end', [406, 110], [140, 214]),
    label('joint', 'start', [610, 190], [568, 296]),
  ],
};
