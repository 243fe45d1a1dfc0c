import { place } from '../part.ts';
import { headSide } from '../parts/headSide.ts';
import { label, type Scene } from '../scene.ts';
import { painSpot } from '../tools/painMarks.ts';

export const scene: Scene = {
  height: 560,
  art: [place(headSide, { x: 0, y: 10 }), painSpot(282, 150, 44), painSpot(400, 190, 44), painSpot(530, 250, 44)],
  labels: [
    label('forehead', 'end', [180, 90], [250, 132]),
    label('temple', 'end', [200, 200], [366, 192]),
    label('back-of-head', 'start', [548, 80], [560, 216]),
  ],
};
