/** The wire ends beside the nerve; the generator lies under the skin. */
import { place } from '../part.ts';
import { cutNerve, skinBlock } from '../parts/skinBlock.ts';
import { label, type Scene } from '../scene.ts';
import { lead, pulses } from '../tools/lead.ts';
import { pulseGenerator } from '../tools/pulseGenerator.ts';

export const scene: Scene = {
  height: 560,
  art: [
    place(skinBlock(460), { y: 120 }),
    place(cutNerve, { y: 430 }),
    lead('532,250! 470,276 440,330 390,362 230,366', '330,364 300,365 270,366 240,366'),
    place(pulses, { x: 286, y: 372, turn: -90, scale: 0.9 }),
    place(pulseGenerator, { x: 580, y: 250 }),
  ],
  labels: [
    label('thin-wire', 'end', [330, 250], [430, 342]),
    label('pulse-generator', 'middle', [560, 60], [580, 208]),
    label('nerve', 'start', [540, 520], [560, 446]),
    label('skin', 'start', [40, 70], [60, 136]),
  ],
};
