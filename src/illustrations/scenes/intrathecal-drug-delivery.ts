/** The pump under the skin of the belly; its tube runs round the side, into the fluid around the cord, and up. */
import { place, stroke } from '../part.ts';
import { body } from '../parts/body.ts';
import { spineColumn } from '../parts/spineFront.ts';
import { label, type Scene } from '../scene.ts';
import { pump } from '../tools/pump.ts';

export const scene: Scene = {
  height: 660,
  art: [
    place([...body, ...spineColumn], { x: 330, y: -300, scale: 0.98 }),
    [stroke('wire', '260,440 214,400 210,352 250,336 318,362! 326,330 326,220'), stroke('drug', '336,206 336,300')],
    place(pump, { x: 254, y: 462 }),
  ],
  labels: [
    label('pump', 'start', [560, 540], [292, 478]),
    label('thin-tube', 'start', [560, 400], [326, 316]),
    label('spine', 'start', [560, 190], [346, 170]),
    label('medicine', 'start', [560, 280], [340, 256]),
  ],
};
