/** One limb swollen and of another color; the other for comparison. */
import { place, stroke } from '../part.ts';
import { lowerLegs } from '../parts/lowerLegs.ts';
import { label, type Scene } from '../scene.ts';

export const scene: Scene = {
  height: 600,
  art: [
    place(lowerLegs, { x: 350, y: -1540, scale: 1.18 }),
    [stroke('soft', '520,200 546,320 528,410 556,480 572,552 520,572 446,566 430,500 440,420 410,320 412,200 440,250 446,340 462,430 500,440 498,330 z')],
    [stroke('ghost', '546,120 566,260 546,400 584,500 590,560 / 386,120 396,260 424,400 424,520')],
    [stroke('ache', '470,340 474,430 480,540')],
  ],
  labels: [label('other-leg', 'end', [150, 300], [200, 300]), label('swelling', 'start', [610, 200], [560, 230]), label('color-or-warmth', 'start', [610, 400], [540, 380])],
};
