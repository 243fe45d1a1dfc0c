import { place } from '../part.ts';
import { jointsBack, spineBack } from '../parts/spineBack.ts';
import { label, type Scene } from '../scene.ts';
import { painRing } from '../tools/painMarks.ts';

export const scene: Scene = {
  height: 620,
  art: [
    place([...spineBack(3), ...jointsBack(2)], { x: 360, y: 70, scale: 1.75 }),
    painRing(300, 234, 44),
    painRing(420, 234, 44),
    painRing(300, 409, 44),
    painRing(420, 409, 44),
  ],
  labels: [
    label('facet-joint', 'end', [180, 340], [300, 240]),
    label('spine-bone', 'start', [578, 160], [536, 92]),
    label('where-it-hurts', 'start', [560, 330], [462, 248]),
  ],
};
