/** The lead lies in the epidural space, behind the sac with the cord; the wire leaves between two arches to the battery under the skin. */
import { place } from '../part.ts';
import { spineSection } from '../parts/spineSection.ts';
import { label, type Scene } from '../scene.ts';
import { lead, pulses } from '../tools/lead.ts';
import { pulseGenerator } from '../tools/pulseGenerator.ts';

export const scene: Scene = {
  height: 600,
  art: [
    place(spineSection({ count: 4, from: -90, to: 550, cord: true }), { x: 170, y: 70 }),
    lead('380,96! 382,300 388,366 440,384 520,410 556,452', '380,110 380,136 381,162 381,188'),
    place(pulses, { x: 376, y: 148, scale: 0.9 }),
    place(pulseGenerator, { x: 546, y: 494, scale: 0.85 }),
  ],
  labels: [
    label('cord', 'end', [150, 440], [342, 440]),
    label('epidural-space', 'end', [150, 60], [380, 70]),
    label('thin-wire', 'start', [450, 62], [382, 210]),
    label('battery', 'start', [470, 350], [546, 470]),
    label('skin', 'start', [622, 330], [603, 330]),
  ],
};
