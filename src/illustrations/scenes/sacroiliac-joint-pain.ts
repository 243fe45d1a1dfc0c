import { place, stroke } from '../part.ts';
import { pelvisBack, sacroiliacBands, sacroiliacJoints } from '../parts/pelvisBack.ts';
import { spineBack } from '../parts/spineBack.ts';
import { label, type Scene } from '../scene.ts';
import { painRing } from '../tools/painMarks.ts';

export const scene: Scene = {
  height: 640,
  art: [
    place([...place(spineBack(3), { y: -300 }), ...pelvisBack, ...sacroiliacJoints], { x: 360, y: 270, scale: 0.9 }),
    place([stroke('fine', sacroiliacBands)], { x: 360, y: 270, scale: 0.9 }),
    [stroke('ghost', '-20,250! 760,250!')],
    painRing(462, 366, 56),
  ],
  labels: [
    label('belt-line', 'start', [590, 130], [700, 250]),
    label('sacroiliac-joint', 'end', [196, 110], [258, 360]),
    label('base-of-spine', 'middle', [360, 606], [360, 490]),
    label('where-it-hurts', 'start', [536, 300], [504, 340]),
  ],
};
