/** Between two spinous processes, through the yellow ligament, into the space behind the sac: never into the sac. */
import { place, stroke } from '../part.ts';
import { spineSection } from '../parts/spineSection.ts';
import { label, type Scene } from '../scene.ts';
import { needle } from '../tools/needle.ts';

export const scene: Scene = {
  height: 560,
  art: [
    place(spineSection({ count: 4, from: -90, to: 510 }), { x: 170, y: 70 }),
    [stroke('drug', '382,172 380,296 / 390,212 390,266')],
    needle([384, 226], [616, 280]),
  ],
  labels: [
    label('vertebra', 'end', [150, 272], [206, 272]),
    label('sac', 'end', [150, 440], [328, 440]),
    label('epidural-space', 'end', [150, 108], [381, 152]),
    label('medicine', 'start', [530, 130], [392, 212]),
    label('skin', 'start', [622, 440], [601, 440]),
  ],
};
