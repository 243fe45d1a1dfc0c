import { place, stroke } from '../part.ts';
import { body } from '../parts/body.ts';
import { liver, pancreas, stomach } from '../parts/organs.ts';
import { spineColumn } from '../parts/spineFront.ts';
import { label, type Scene } from '../scene.ts';
import { painRing, painSpot } from '../tools/painMarks.ts';

export const scene: Scene = {
  height: 620,
  art: [
    place([...body, ...spineColumn, ...liver, ...pancreas, ...stomach], { x: 270, y: -350, scale: 0.85 }),
    [stroke('nerve', '273,249 319,257 351,298 362,346')],
    painRing(319, 200, 40),
    painSpot(364, 360, 36),
  ],
  labels: [
    label('organ', 'start', [566, 100], [352, 182]),
    label('belly-wall', 'start', [566, 420], [394, 366]),
    label('nerves', 'start', [566, 250], [346, 290]),
  ],
};
