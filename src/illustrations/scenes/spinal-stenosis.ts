/** The thick ligament behind narrows the canal at one level; above and below it is wide. */
import { place, stroke } from '../part.ts';
import { spineSection } from '../parts/spineSection.ts';
import { label, type Scene } from '../scene.ts';
import { painRing } from '../tools/painMarks.ts';

export const scene: Scene = {
  height: 560,
  art: [
    place(spineSection({ count: 4, from: -90, to: 510, pinch: 276 }), { x: 170, y: 70 }),
    [stroke('soft', '398,318 380,332 362,344 364,360 384,382 400,386 410,352 z')],
    painRing(350, 346, 66),
  ],
  labels: [
    label('wide-canal', 'end', [150, 130], [380, 130]),
    label('narrow-canal', 'end', [150, 346], [340, 346]),
    label('nerves', 'end', [150, 480], [336, 490]),
    label('thick-ligament', 'start', [454, 370], [400, 356]),
  ],
};
