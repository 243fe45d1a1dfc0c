/** From behind, through the pedicle at the side of the canal, to where the nerve enters and branches inside the bone. */
import { place, stroke } from '../part.ts';
import { spineSide } from '../parts/spineSide.ts';
import { label, type Scene } from '../scene.ts';
import { heat } from '../tools/heatMarks.ts';
import { cannula } from '../tools/needle.ts';

export const scene: Scene = {
  height: 600,
  art: [
    place(spineSide(2), { x: 180, y: 150, scale: 1.5 }),
    [
      stroke('nerve', '376,240 340,236 306,226 274,202 / 306,226 270,232 238,228 / 306,226 276,256 244,270'),
      stroke('pain', '204,172! 372,172! / 204,294! 372,294!'),
    ],
    cannula([330, 236], [600, 70]),
    place(heat, { x: 318, y: 236 }),
  ],
  labels: [
    label('vertebra', 'end', [160, 420], [220, 430]),
    label('damaged-end', 'end', [160, 130], [222, 172]),
    label('nerve-in-bone', 'end', [160, 250], [256, 230]),
    label('probe', 'start', [570, 200], [500, 130]),
  ],
};
