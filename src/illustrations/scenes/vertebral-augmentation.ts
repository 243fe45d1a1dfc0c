/** From behind, through the pedicle at the side of the canal, into the front of the broken bone. */
import { place, stroke } from '../part.ts';
import { discSide, vertebraSide, wedgeSide } from '../parts/spineSide.ts';
import { label, type Scene } from '../scene.ts';
import { cannula } from '../tools/needle.ts';

export const scene: Scene = {
  height: 600,
  art: [
    place(vertebraSide, { x: 160, y: 48, scale: 1.15, turn: -12 }),
    place(discSide, { x: 204, y: 56, scale: 1.15, turn: -12 }),
    place([...wedgeSide, ...discSide, ...place(vertebraSide, { y: 148 }), ...place(discSide, { y: 148 })], { x: 200, y: 210, scale: 1.15 }),
    [stroke('tool', '228,292 252,278 292,272 318,284 314,304 280,316 242,312 z'), stroke('drug', '246,296 316,288 / 262,308 302,304')],
    cannula([312, 288], [600, 150]),
  ],
  labels: [
    label('cement', 'end', [160, 290], [238, 296]),
    label('vertebra', 'end', [160, 450], [230, 450]),
    label('needle', 'start', [570, 270], [500, 200]),
    label('back', 'start', [620, 420]),
  ],
};
