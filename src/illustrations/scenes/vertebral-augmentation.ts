/** From behind, through the pedicle at the side of the canal, into the front of the broken bone. */
import { place, stroke } from '../part.ts';
import { brokenSide } from '../parts/spineSide.ts';
import { label, type Scene } from '../scene.ts';
import { cannula } from '../tools/needle.ts';

export const scene: Scene = {
  height: 620,
  art: [
    place(brokenSide, { x: 190, y: 26 }),
    [
      stroke('tool', '220,312 244,296 284,288 310,298 306,320 272,334 234,330 z'),
      stroke('drug', '238,314 310,306 / 254,324 296,320'),
    ],
    cannula([306, 304], [596, 160]),
  ],
  labels: [
    label('cement', 'end', [150, 310], [232, 314]),
    label('vertebra', 'end', [150, 460], [220, 460]),
    label('needle', 'start', [570, 280], [486, 214]),
    label('back', 'start', [620, 440]),
  ],
};
