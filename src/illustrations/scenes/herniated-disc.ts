/** Out through the cover at the back and to one side, onto the nerve as it leaves. */
import { place, stroke } from '../part.ts';
import { backSkin, discLevel } from '../parts/spineTop.ts';
import { label, type Scene } from '../scene.ts';
import { painRing } from '../tools/painMarks.ts';

export const scene: Scene = {
  height: 580,
  art: [
    place(backSkin(-80), { x: 340, y: 44, scale: 1.04 }),
    place(
      [
        stroke(
          'disc',
          '0,8 56,10 102,34 126,82 116,124 98,146 84,170 56,174 40,158 0,153 -40,158 -84,150 -114,126 -126,82 -102,34 -56,10 z',
        ),
        stroke('disc', '0,56 36,60 58,86 60,120 78,150 72,164 56,160 40,124 0,116 -40,112 -58,86 -36,60 z'),
        ...discLevel({ disc: false }),
      ],
      { x: 340, y: 44, scale: 1.04 },
    ),
    painRing(419, 224, 40),
  ],
  labels: [
    label('tough-cover', 'end', [180, 90], [228, 101]),
    label('soft-center', 'start', [560, 80], [365, 131]),
    label('pressed-nerve', 'start', [540, 290], [446, 216]),
    label('nerve', 'end', [120, 280], [160, 182]),
  ],
};
