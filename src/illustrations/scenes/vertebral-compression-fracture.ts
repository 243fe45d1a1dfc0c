/** The front of the bone has collapsed and its back wall stands, so that the bone above leans forward. */
import { place, stroke } from '../part.ts';
import { brokenSide } from '../parts/spineSide.ts';
import { label, type Scene } from '../scene.ts';
import { painRing } from '../tools/painMarks.ts';

export const scene: Scene = {
  height: 620,
  art: [
    place(brokenSide, { x: 190, y: 26 }),
    [stroke('fine', '232,310! 256,288! 270,314! 300,282! 316,312!')],
    painRing(264, 296, 66),
  ],
  labels: [
    label('collapsed-bone', 'end', [164, 300], [212, 316]),
    label('vertebra', 'end', [150, 460], [220, 460]),
    label('back', 'start', [620, 300]),
  ],
};
