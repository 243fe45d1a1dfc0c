import { place } from '../part.ts';
import { headSide, neckBones } from '../parts/headSide.ts';
import { label, type Scene } from '../scene.ts';
import { arrow } from '../tools/arrow.ts';
import { painRing } from '../tools/painMarks.ts';

export const scene: Scene = {
  height: 640,
  art: [
    place([...headSide, ...neckBones], { x: 30, y: 90, scale: 0.86 }),
    arrow('330,62 250,84 196,132', [194, 134], 132),
    arrow('420,62 500,84 556,136', [558, 138], 46),
    painRing(414, 520, 58),
  ],
  labels: [label('sudden-jerk', 'middle', [374, 40]), label('neck-bones', 'end', [220, 560], [392, 556]), label('where-it-hurts', 'start', [560, 500], [466, 500])],
};
