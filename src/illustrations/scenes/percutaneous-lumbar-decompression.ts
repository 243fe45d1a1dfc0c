/** The tool comes between the arches from behind and stops at the thick ligament, behind the sac. */
import { place, stroke } from '../part.ts';
import { spineSection } from '../parts/spineSection.ts';
import { label, type Scene } from '../scene.ts';
import { cannula } from '../tools/needle.ts';

export const scene: Scene = {
  height: 560,
  art: [
    place(spineSection({ count: 4, from: -90, to: 510, pinch: 128 }), { x: 170, y: 70 }),
    [stroke('soft', '398,170 380,184 362,196 364,212 384,234 400,238 410,204 z')],
    cannula([392, 206], [620, 276]),
  ],
  labels: [
    label('thick-ligament', 'start', [456, 52], [390, 184]),
    label('narrow-place', 'end', [150, 130], [342, 196]),
    label('sac', 'end', [150, 440], [328, 440]),
    label('tool', 'start', [620, 370], [556, 256]),
  ],
};
