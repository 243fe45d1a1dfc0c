/** The lead comes in between two arches and lies in the epidural space, behind the sac with the cord: first with an outside battery, then under the skin. */
import { place, stroke, type Part } from '../part.ts';
import { body, bodyLines } from '../parts/body.ts';
import { spineColumn } from '../parts/spineFront.ts';
import { spineSection } from '../parts/spineSection.ts';
import { scene as afterSurgery } from '../scenes/persistent-spinal-pain-syndrome.ts';
import { label, type Label, type Scene } from '../scene.ts';
import { twoPeople } from '../settings/twoPeople.ts';
import { legSigns } from '../settings/warning.ts';
import { handset } from '../tools/handset.ts';
import { lead, pulses } from '../tools/lead.ts';
import { cannula } from '../tools/needle.ts';
import { pulseGenerator } from '../tools/pulseGenerator.ts';

const contacts = '380,110 380,136 381,162 381,188';
const section = place(spineSection({ count: 4, from: -90, to: 550, cord: true }), { x: 170, y: 70 });
const view = (labels: readonly Label[], ...over: Part[]): Scene => ({ height: 600, art: [section, ...over], labels });
const space = label('epidural-space', 'end', [150, 60], [380, 70]);
const cord = label('cord', 'end', [150, 440], [342, 440]);
const wire = label('thin-wire', 'start', [450, 62], [382, 210]);
const out = lead('380,96! 382,300 388,366 440,384 520,400 610,416 662,442', contacts);
const outside: Part = place(pulseGenerator, { x: 666, y: 480, scale: 0.9 });
/** Worn at the waist during the try-out, in units of `body`. */
const worn: Part = [
  ...lead('8,430! 8,640 60,700 190,720', '8,440 8,500 8,560'),
  ...place(pulseGenerator, { x: 200, y: 770, scale: 1.4 }),
];
const ache = (path: string): Part => [stroke('ache', path), ...worn];

export const steps: readonly Scene[] = [
  afterSurgery,
  view([space, cord, wire], lead('380,96! 382,300 388,366', contacts), cannula([392, 368], [612, 422])),
  view(
    [
      space,
      cord,
      wire,
      label('skin', 'start', [622, 180], [602, 180]),
      label('battery', 'end', [594, 356], [650, 450]),
    ],
    out,
    outside,
  ),
  view([space, cord, wire], out, outside, place(pulses, { x: 376, y: 148, scale: 0.9 })),
  twoPeople({ side: 'back', pain: ache('92,980 100,1140 104,1300 100,1500'), less: ache('92,980 98,1100') }),
  {
    height: 600,
    art: [
      place([...body, ...bodyLines('back'), ...spineColumn], { x: 360, y: -120, scale: 0.6 }),
      lead('364,130! 363,250 376,306 424,366', '364,138 364,158 364,178'),
      place(pulseGenerator, { x: 432, y: 398, scale: 0.6 }),
      place(handset, { x: 608, y: 170, scale: 0.9 }),
    ],
    labels: [
      label('thin-wire', 'end', [130, 230], [364, 230]),
      label('battery', 'end', [150, 520], [418, 408]),
      label('handheld-control', 'middle', [616, 310]),
    ],
  },
  legSigns,
];
