/** The lead lies in the epidural space, behind the sac with the cord; the wire leaves between two arches to the battery under the skin. */
import { place } from '../part.ts';
import { spineSection } from '../parts/spineSection.ts';
import { label, type Scene } from '../scene.ts';
import { lead, pulses } from '../tools/lead.ts';
import { pulseGenerator } from '../tools/pulseGenerator.ts';

export const scene: Scene = {
  height: 600,
  art: [
    place(spineSection({ count: 4, from: -90, to: 550, cord: true }), { x: 180, y: 70 }),
    lead('382,110! 384,300 390,366 440,384 520,410 566,470', '382,118 382,150 382,182 382,214'),
    place(pulses, { x: 356, y: 166 }),
    place(pulseGenerator, { x: 556, y: 500, scale: 0.85 }),
  ],
  labels: [
    label('cord', 'end', [160, 420], [350, 420]),
    label('epidural-space', 'end', [160, 60], [382, 84]),
    label('thin-wire', 'start', [550, 150], [384, 240]),
    label('battery', 'start', [630, 470], [590, 490]),
  ],
};
