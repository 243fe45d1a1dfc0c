/** As the page's steps: on the table, wire, try-out of the pulses, outside battery, at home, battery under the skin, control. */
import { place, type Part } from '../part.ts';
import { body, bodyLines } from '../parts/body.ts';
import { spineColumn } from '../parts/spineFront.ts';
import { spineSection } from '../parts/spineSection.ts';
import { label, type Label, type Scene } from '../scene.ts';
import { lyingDown } from '../settings/lyingDown.ts';
import { handset } from '../tools/handset.ts';
import { lead, pulses } from '../tools/lead.ts';
import { cannula } from '../tools/needle.ts';
import { pulseGenerator } from '../tools/pulseGenerator.ts';

const contacts = '380,110 380,136 381,162 381,188';
const view = (over: Part, labels: readonly Label[]): Scene => ({
  height: 600,
  art: [place(spineSection({ count: 4, from: -90, to: 550, cord: true }), { x: 170, y: 70 }), over],
  labels,
});
const space = label('epidural-space', 'end', [150, 60], [380, 70]);
const cord = label('cord', 'end', [150, 440], [342, 440]);
const wire = label('thin-wire', 'start', [540, 130], [382, 220]);
const out = lead('380,96! 382,300 388,366 440,384 520,402 640,430', contacts);
const standing = (over: Part, labels: readonly Label[]): Scene => ({
  height: 660,
  art: [place([...body, ...bodyLines('back'), ...spineColumn], { x: 330, y: -250, scale: 0.9 }), over],
  labels,
});

export const steps: readonly Scene[] = [
  lyingDown({ drip: true }),
  view([...lead('380,96! 382,300 388,366', contacts), ...cannula([392, 368], [640, 430])], [space, cord, wire]),
  view([...out, ...place(pulses, { x: 376, y: 148, scale: 0.9 })], [space, cord, wire]),
  view(
    [...out, ...place(pulseGenerator, { x: 666, y: 480, scale: 0.9 })],
    [cord, wire, label('skin', 'start', [622, 330], [603, 330]), label('battery', 'end', [560, 560], [628, 500])],
  ),
  standing(
    [
      ...lead('336,150! 334,330 380,350 440,356', '336,158 336,180 336,202'),
      ...place(pulseGenerator, { x: 486, y: 372, scale: 0.6 }),
    ],
    [label('thin-wire', 'start', [560, 200], [338, 220]), label('battery', 'start', [580, 440], [506, 388])],
  ),
  standing(
    [
      ...lead('336,150! 334,330 380,380 410,500', '336,158 336,180 336,202'),
      ...place(pulseGenerator, { x: 412, y: 560, scale: 0.6 }),
    ],
    [label('thin-wire', 'start', [560, 200], [338, 220]), label('battery', 'start', [580, 560], [440, 562])],
  ),
  { height: 560, art: [place(handset, { x: 330, y: 280, scale: 2 })], labels: [] },
];
