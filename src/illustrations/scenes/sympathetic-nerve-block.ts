/** A chain of nerves on each side, in front of the spine; three places where it is reached. */
import { place, stroke } from '../part.ts';
import { body } from '../parts/body.ts';
import { spineColumn } from '../parts/spineFront.ts';
import { label, type Scene } from '../scene.ts';

export const scene: Scene = {
  height: 690,
  art: [
    place([...body, ...spineColumn], { x: 310, y: -130, scale: 0.85 }),
    place(
      [stroke('nerve', '30,270 26,340 28,480 30,620 34,760 22,840 / -30,270 -26,340 -28,480 -30,620 -34,760 -22,840')],
      { x: 310, y: -130, scale: 0.85 },
    ),
    [stroke('cord', 'o334,152,10 / o338,446,10 / o310,574,10')],
    [stroke('wire', 'o334,152,28 / o338,446,28 / o310,574,28')],
  ],
  labels: [
    label('low-in-the-neck', 'start', [480, 110], [362, 150]),
    label('sympathetic-nerves', 'start', [520, 280], [336, 300]),
    label('low-back', 'start', [540, 446], [366, 446]),
    label('before-spine-base', 'start', [420, 630], [334, 586]),
  ],
};
