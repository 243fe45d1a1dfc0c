/** The tube runs up inside the epidural space, outside the sac, to the scar. */
import { place, stroke } from '../part.ts';
import { spineSection } from '../parts/spineSection.ts';
import { label, type Scene } from '../scene.ts';

export const scene: Scene = {
  height: 560,
  art: [
    place(spineSection({ count: 4, from: -90, to: 510 }), { x: 200, y: 70 }),
    [
      stroke('wire', '404,580! 402,440 402,262'),
      stroke('ghost', '392,170 410,176 412,214 410,248 394,252 388,212 z'),
      stroke('fine', '390,186! 410,204! / 389,206! 411,226! / 390,226! 408,244!'),
      stroke('drug', '402,256 402,180'),
    ],
  ],
  labels: [
    label('scar', 'end', [176, 130], [396, 190]),
    label('sac', 'end', [176, 440], [360, 440]),
    label('thin-tube', 'start', [560, 460], [402, 420]),
    label('medicine', 'start', [560, 130], [404, 220]),
  ],
};
