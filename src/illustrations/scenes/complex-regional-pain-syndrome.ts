/** One limb swollen and of another color; the other for comparison. */
import { place, stroke } from '../part.ts';
import { lowerLeg, lowerLegOutline } from '../parts/lowerLegs.ts';
import { label, type Scene } from '../scene.ts';

export const scene: Scene = {
  height: 620,
  art: [
    place(lowerLeg, { x: 330, y: -1520, scale: 1.18, flip: true }),
    [
      stroke(
        'soft',
        '388,38! 384,140 370,250 362,340 374,430 366,500 362,560 400,590 490,594 556,566 544,510 518,440 526,350 546,230 538,130 530,38! z',
      ),
      stroke('fine', '440,566 444,588 / 470,568 474,590 / 500,566 506,586'),
      stroke('ache', '446,330 450,430 462,540'),
    ],
    place(lowerLegOutline, { x: 346, y: -1520, scale: 1.18 }),
  ],
  labels: [
    label('other-leg', 'end', [120, 300], [170, 300]),
    label('swelling', 'start', [564, 80], [530, 230]),
    label('color-or-warmth', 'start', [590, 400], [522, 390]),
  ],
};
