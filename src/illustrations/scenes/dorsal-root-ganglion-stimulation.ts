/** The wire runs in the epidural space beside the sac and out over the nerve cluster. */
import { place } from '../part.ts';
import { backSkin, discLevel } from '../parts/spineTop.ts';
import { label, type Scene } from '../scene.ts';
import { lead, pulses } from '../tools/lead.ts';

export const scene: Scene = {
  height: 580,
  art: [
    place([...backSkin(-60), ...discLevel()], { x: 320, y: 0, scale: 1.3 }),
    lead('320,324 364,306 394,272 408,240 432,206 470,186 500,176', '416,228 434,206 458,192 484,181'),
    place(pulses, { x: 462, y: 222, scale: 0.8, turn: 48, flip: true }),
  ],
  labels: [
    label('nerve-cluster', 'start', [570, 360], [452, 218]),
    label('thin-wire', 'end', [170, 440], [342, 316]),
    label('nerve', 'end', [120, 280], [96, 178]),
    label('sac', 'end', [130, 350], [304, 270]),
  ],
};
