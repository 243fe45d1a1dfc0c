import { place, stroke } from '../part.ts';
import { body } from '../parts/body.ts';
import { spineColumn } from '../parts/spineFront.ts';
import { label, type Scene } from '../scene.ts';

export const scene: Scene = {
  height: 640,
  art: [
    place([...body, ...spineColumn], { x: 350, y: -540, scale: 1.05 }),
    [
      stroke('ache', '280,176 270,300 262,510 / 350,176 350,452 / 420,176 430,300 438,510'),
      stroke('ghost', '190,150 350,160 510,150 / 160,536 350,550 540,536'),
    ],
  ],
  labels: [
    label('lowest-ribs', 'start', [560, 130], [510, 150]),
    label('bottom-of-buttocks', 'start', [552, 440], [536, 532]),
    label('where-it-hurts', 'end', [150, 250], [250, 260]),
  ],
};
