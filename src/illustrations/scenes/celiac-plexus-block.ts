/** Past the side of the bone to the web of nerves in front of it, around the main artery; the canal is left alone. */
import { place, stroke } from '../part.ts';
import { aorta, backSkin, boneLevel } from '../parts/spineTop.ts';
import { label, type Scene } from '../scene.ts';
import { needle } from '../tools/needle.ts';

export const scene: Scene = {
  height: 640,
  art: [
    place([...backSkin(-230), ...boneLevel(true)], { x: 280, y: 220, scale: 0.85 }),
    [stroke('soft', '150,60 220,40 300,66 360,60 430,76 440,100 380,112 300,104 220,104 160,96 z')],
    place(aorta, { x: 280, y: 212, scale: 0.85 }),
    [stroke('nerve', '236,188 262,150 300,128 346,140 368,176 / 250,140 280,124 / 320,122 352,112 / 236,188 218,206 / 368,176 380,200 / 262,150 240,130')],
    [stroke('drug', '376,150 388,206 / 362,120 396,160')],
    needle([374, 170], [624, 602]),
  ],
  labels: [
    label('pancreas', 'end', [142, 80], [170, 80]),
    label('nerve-web', 'end', [150, 180], [238, 186]),
    label('vertebra', 'end', [140, 300], [216, 288]),
    label('back', 'end', [150, 560]),
    label('medicine', 'start', [500, 130], [394, 158]),
  ],
};
