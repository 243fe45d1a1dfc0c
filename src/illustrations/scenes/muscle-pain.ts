import { place } from '../part.ts';
import { body, bodyLines } from '../parts/body.ts';
import { label, type Scene } from '../scene.ts';
import { painSpot } from '../tools/painMarks.ts';

export const scene: Scene = {
  height: 690,
  art: [
    place([...body, ...bodyLines('back')], { x: 360, y: -130, scale: 0.78 }),
    painSpot(322, 146),
    painSpot(414, 168),
    painSpot(252, 600),
    painSpot(452, 590),
  ],
  labels: [
    label('neck', 'end', [150, 90], [296, 140]),
    label('shoulder', 'start', [560, 90], [440, 162]),
    label('hip', 'end', [88, 560], [226, 600]),
  ],
};
