/** Into the lower part of the joint, which lies free behind. */
import { place, stroke } from '../part.ts';
import { pelvisBack, leftSacroiliacJoint } from '../parts/pelvisBack.ts';
import { spineBack } from '../parts/spineBack.ts';
import { label, type Scene } from '../scene.ts';
import { needle } from '../tools/needle.ts';

export const scene: Scene = {
  height: 640,
  art: [
    place([...place(spineBack(3), { y: -300 }), ...pelvisBack, ...leftSacroiliacJoint], { x: 340, y: 270, scale: 0.9 }),
    [stroke('drug', '440,336 441,362 446,400 458,424')],
    needle([446, 398], [462, 476]),
  ],
  labels: [
    label('sacroiliac-joint', 'end', [176, 110], [238, 360]),
    label('base-of-spine', 'middle', [288, 606], [330, 480]),
    label('pelvis', 'start', [590, 120], [580, 206]),
    label('medicine', 'middle', [545, 260], [446, 372]),
  ],
};
