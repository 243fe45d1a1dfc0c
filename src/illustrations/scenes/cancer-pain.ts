import { place, stroke } from '../part.ts';
import { backSkin, boneLevel, rootsTop } from '../parts/spineTop.ts';
import { label, type Scene } from '../scene.ts';
import { painRing } from '../tools/painMarks.ts';

export const scene: Scene = {
  height: 580,
  art: [
    place([...backSkin(-60), ...boneLevel(true), ...rootsTop], { x: 330, y: 70 }),
    [
      stroke('disc', '438,116 470,96 512,104 548,140 548,188 520,226 476,238 444,214 452,190 430,170 424,140 z'),
      stroke('ghost', '462,132 500,128 522,160 508,202 474,204 458,170 z'),
    ],
    painRing(444, 216, 42),
  ],
  labels: [
    label('tumor', 'start', [580, 110], [530, 146]),
    label('bone', 'end', [160, 120], [226, 150]),
    label('nerve', 'end', [130, 260], [176, 200]),
    label('where-it-hurts', 'start', [560, 330], [462, 260]),
  ],
};
