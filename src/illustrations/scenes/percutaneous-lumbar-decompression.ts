/** The tool comes between the arches from behind and stops at the thick ligament, behind the sac. */
import { place, stroke } from '../part.ts';
import { spineSection } from '../parts/spineSection.ts';
import { label, type Scene } from '../scene.ts';
import { cannula } from '../tools/needle.ts';

export const scene: Scene = {
  height: 560,
  art: [
    place(spineSection({ count: 4, from: -90, to: 510, pinch: 128 }), { x: 200, y: 70 }),
    [stroke('soft', '416,176 400,190 386,200 392,222 414,238 428,230 432,190 z')],
    cannula([408, 208], [656, 282]),
  ],
  labels: [
    label('thick-ligament', 'start', [540, 120], [414, 190]),
    label('narrow-place', 'end', [176, 130], [372, 198]),
    label('sac', 'end', [176, 440], [360, 440]),
    label('tool', 'start', [560, 380], [560, 254]),
  ],
};
