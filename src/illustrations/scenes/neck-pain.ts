import { place } from '../part.ts';
import { headSide, neckBones } from '../parts/headSide.ts';
import { label, type Scene } from '../scene.ts';
import { painRing } from '../tools/painMarks.ts';

export const scene: Scene = {
  height: 620,
  art: [place([...headSide, ...neckBones], { x: 0, y: -60 }), painRing(424, 440, 64)],
  labels: [
    label('neck-bones', 'end', [290, 520], [446, 466]),
    label('where-it-hurts', 'start', [560, 420], [486, 430]),
  ],
};
