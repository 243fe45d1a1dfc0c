/** The wire runs in the epidural space beside the sac and out over the nerve cluster. */
import { place } from '../part.ts';
import { backSkin, discLevel } from '../parts/spineTop.ts';
import { label, type Scene } from '../scene.ts';
import { lead, pulses } from '../tools/lead.ts';

export const scene: Scene = {
  height: 580,
  art: [
    place([...backSkin(-60), ...discLevel()], { x: 340, y: 40, scale: 1.1 }),
    lead('340,314 376,290 396,258 414,222 440,202 476,182', '424,214 440,203 456,193 472,184'),
    place(pulses, { x: 440, y: 196, turn: 60 }),
  ],
  labels: [
    label('nerve-cluster', 'start', [540, 300], [460, 224]),
    label('thin-wire', 'end', [180, 400], [360, 302]),
    label('nerve', 'end', [130, 220], [176, 184]),
    label('sac', 'end', [180, 310], [320, 270]),
  ],
};
