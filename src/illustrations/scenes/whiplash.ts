import { place } from '../part.ts';
import { headSide, neckBones } from '../parts/headSide.ts';
import { label, type Scene } from '../scene.ts';
import { arrow } from '../tools/arrow.ts';
import { painRing } from '../tools/painMarks.ts';

export const scene: Scene = {
  height: 640,
  art: [
    place([...headSide, ...neckBones], { x: 30, y: 90, scale: 0.86 }),
    arrow('300,72 236,92 190,134', [188, 136], 132),
    arrow('448,72 512,92 558,134', [560, 136], 46),
    painRing(394, 520, 58),
  ],
  labels: [
    label('sudden-jerk', 'middle', [374, 40]),
    label('neck-bones', 'end', [220, 570], [414, 540]),
    label('where-it-hurts', 'start', [560, 500], [448, 506]),
  ],
};
