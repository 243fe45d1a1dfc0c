import { place } from '../part.ts';
import { joint } from '../parts/joint.ts';
import { label, type Scene } from '../scene.ts';
import { painRing } from '../tools/painMarks.ts';

export const scene: Scene = {
  height: 580,
  art: [place(joint, { x: 360, y: 280 }), painRing(360, 284, 118)],
  labels: [
    label('bone', 'start', [560, 70], [416, 90]),
    label('joint', 'end', [150, 284], [246, 284]),
    label('bone', 'start', [560, 510], [416, 490]),
  ],
};
