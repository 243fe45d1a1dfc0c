/** Three nerves, each reached where it lies on the bone beside the joint. */
import { place } from '../part.ts';
import { genicularNerves, kneeBones, kneeSkin } from '../parts/knee.ts';
import { label, type Scene } from '../scene.ts';
import { heat } from '../tools/heatMarks.ts';
import { cannula } from '../tools/needle.ts';

export const scene: Scene = {
  height: 620,
  art: [
    place([...kneeSkin, ...kneeBones, ...genicularNerves], { x: 360, y: 0 }),
    cannula([276, 206], [100, 130]),
    cannula([444, 204], [620, 130]),
    cannula([448, 444], [600, 490]),
    place(heat, { x: 276, y: 206, scale: 0.9 }),
    place(heat, { x: 444, y: 204, scale: 0.9 }),
    place(heat, { x: 448, y: 444, scale: 0.9 }),
  ],
  labels: [
    label('thigh-bone', 'start', [580, 50], [392, 60]),
    label('nerve', 'start', [590, 330], [510, 352]),
    label('heated-tip', 'end', [170, 290], [268, 216]),
    label('shin-bone', 'end', [150, 520], [330, 520]),
  ],
};
