/** The front of the bone has collapsed and its back wall stands, so that the bone above leans forward. */
import { place, stroke } from '../part.ts';
import { discSide, vertebraSide, wedgeSide } from '../parts/spineSide.ts';
import { label, type Scene } from '../scene.ts';
import { painRing } from '../tools/painMarks.ts';

export const scene: Scene = {
  height: 600,
  art: [
    place(vertebraSide, { x: 160, y: 48, scale: 1.15, turn: -12 }),
    place(discSide, { x: 204, y: 56, scale: 1.15, turn: -12 }),
    place([...wedgeSide, ...discSide, ...place(vertebraSide, { y: 148 }), ...place(discSide, { y: 148 })], { x: 200, y: 210, scale: 1.15 }),
    [stroke('fine', '236,296! 262,276! 274,300! 304,272! 318,300!')],
    painRing(270, 284, 66),
  ],
  labels: [
    label('collapsed-bone', 'end', [160, 300], [216, 306]),
    label('vertebra', 'end', [160, 450], [230, 450]),
    label('disc', 'end', [160, 378], [222, 360]),
    label('back', 'start', [620, 300]),
  ],
};
