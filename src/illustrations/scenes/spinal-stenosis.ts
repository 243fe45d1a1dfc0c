/** The disc in front and the ligament behind narrow the canal at one level; above and below it is wide. */
import { place, stroke } from '../part.ts';
import { spineSection } from '../parts/spineSection.ts';
import { label, type Scene } from '../scene.ts';
import { painRing } from '../tools/painMarks.ts';

export const scene: Scene = {
  height: 560,
  art: [
    place(spineSection({ count: 4, from: -90, to: 510, pinch: 276 }), { x: 200, y: 70 }),
    [
      stroke('soft', '416,322 398,336 384,346 392,370 414,386 428,378 432,338 z'),
      stroke('disc', '330,328! 346,330 362,346 346,362 330,364! z'),
    ],
    painRing(372, 346, 66),
  ],
  labels: [
    label('wide-canal', 'end', [176, 130], [372, 150]),
    label('narrow-canal', 'end', [176, 346], [366, 346]),
    label('nerves', 'end', [176, 480], [362, 490]),
    label('thick-ligament', 'start', [560, 346], [424, 352]),
  ],
};
