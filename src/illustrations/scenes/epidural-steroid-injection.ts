/** Between two spinous processes, through the yellow ligament, into the space behind the sac: never into the sac. */
import { place, stroke } from '../part.ts';
import { spineSection } from '../parts/spineSection.ts';
import { label, type Scene } from '../scene.ts';
import { needle } from '../tools/needle.ts';

export const scene: Scene = {
  height: 560,
  art: [
    place(spineSection({ count: 4, from: -90, to: 510 }), { x: 200, y: 70 }),
    [stroke('drug', '402,176 400,290 / 410,226 410,258')],
    needle([404, 228], [648, 284]),
  ],
  labels: [
    label('vertebra', 'end', [176, 272], [236, 272]),
    label('sac', 'end', [176, 440], [360, 440]),
    label('epidural-space', 'end', [176, 108], [402, 170]),
    label('medicine', 'start', [560, 130], [410, 222]),
    label('skin', 'start', [648, 440], [631, 440]),
  ],
};
