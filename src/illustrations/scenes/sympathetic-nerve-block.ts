/** A chain of nerves on each side, in front of the spine; three places where it is reached. */
import { both } from '../notation.ts';
import { place, stroke } from '../part.ts';
import { body } from '../parts/body.ts';
import { spineColumn } from '../parts/spineFront.ts';
import { label, type Scene } from '../scene.ts';

/** In units of `body`. */
const chains = both('30,270 26,340 28,480 30,620 34,760 22,840');

export const scene: Scene = {
  height: 640,
  art: [
    place([...body, ...spineColumn, stroke('nerve', chains)], { x: 215, y: -110, scale: 0.8 }),
    [
      stroke('cord', 'o238,156,10 / o241,434,10 / o215,558,10'),
      stroke('wire', 'o238,156,28 / o241,434,28 / o215,558,28'),
    ],
  ],
  labels: [
    label('low-in-the-neck', 'start', [480, 90], [266, 154]),
    label('sympathetic-nerves', 'start', [490, 280], [240, 300]),
    label('low-back', 'start', [490, 434], [269, 434]),
    label('before-spine-base', 'start', [490, 556], [243, 558]),
  ],
};
