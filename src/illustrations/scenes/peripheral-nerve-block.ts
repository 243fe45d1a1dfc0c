/** Beside the nerve and around it, not into it; the probe on the skin shows the way. */
import { place, stroke } from '../part.ts';
import { cutNerve, skinBlock } from '../parts/skinBlock.ts';
import { label, type Scene } from '../scene.ts';
import { needle } from '../tools/needle.ts';
import { ultrasoundProbe } from '../tools/ultrasoundProbe.ts';

export const scene: Scene = {
  height: 600,
  art: [
    place(skinBlock(500), { y: 190 }),
    place(cutNerve, { y: 440 }),
    place(ultrasoundProbe, { x: 290, y: 190 }),
    [stroke('drug', '280,376 460,372 / 300,506 440,508')],
    needle([430, 382], [570, 180]),
  ],
  labels: [
    label('ultrasound', 'end', [206, 70], [246, 116]),
    label('skin', 'start', [600, 300], [640, 212]),
    label('nerve', 'start', [560, 550], [560, 456]),
    label('medicine', 'end', [220, 330], [276, 372]),
  ],
};
