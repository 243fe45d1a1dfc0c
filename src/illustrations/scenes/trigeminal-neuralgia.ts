/** A blood vessel touches the nerve's root, behind the ear towards the middle of the head; pain in cheek and jaw, on one side. */
import { place, stroke } from '../part.ts';
import { headSide, trigeminalNerve } from '../parts/headSide.ts';
import { label, type Scene } from '../scene.ts';
import { painRing } from '../tools/painMarks.ts';

export const scene: Scene = {
  height: 620,
  art: [
    place([...headSide, ...trigeminalNerve], { x: 60, y: 10 }),
    [
      stroke('nerve', '452,256 500,250 540,256'),
      stroke(
        'space',
        '520,180 540,200 520,226 500,246 516,268 540,290 552,280 534,262 524,248 540,224 558,196 536,172 z',
      ),
    ],
    [stroke('spot', 'o500,248,7')],
    painRing(316, 322, 36),
    painRing(330, 430, 36),
  ],
  labels: [
    label('blood-vessel', 'start', [604, 52], [544, 184]),
    label('face-nerve', 'end', [230, 80], [338, 206]),
    label('cheek', 'end', [160, 260], [284, 314]),
    label('jaw', 'end', [190, 560], [290, 460]),
  ],
};
