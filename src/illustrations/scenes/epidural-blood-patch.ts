/** The hole in the sac's back wall leaks into the epidural space; the needle stops in that space, beside the hole, not in it. */
import { place, stroke } from '../part.ts';
import { spineSection } from '../parts/spineSection.ts';
import { label, type Scene } from '../scene.ts';
import { arrow } from '../tools/arrow.ts';
import { needle } from '../tools/needle.ts';

export const scene: Scene = {
  height: 560,
  art: [
    place(spineSection({ count: 4, from: -90, to: 510 }), { x: 200, y: 70 }),
    [stroke('skin', '384,182! 398,182! 398,204! 384,204! z'), stroke('drug', '404,230 402,296 / 410,244 410,286')],
    arrow('376,193! 420,178', [422, 177], -18),
    needle([404, 254], [648, 300]),
  ],
  labels: [
    label('hole', 'end', [176, 108], [388, 192]),
    label('sac', 'end', [176, 440], [360, 440]),
    label('epidural-space', 'end', [176, 300], [402, 318]),
    label('your-blood', 'start', [560, 130], [410, 240]),
  ],
};
