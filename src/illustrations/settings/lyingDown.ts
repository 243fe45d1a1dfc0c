/** On the table, before the procedure: face down or up, under X-ray or not, with a drip or without. */
import { lyingBody, table } from '../parts/lyingBody.ts';
import { place, stroke } from '../part.ts';
import type { Scene } from '../scene.ts';
import { cArm } from '../tools/cArm.ts';
import { infusionBag } from '../tools/infusionBag.ts';

export interface LyingDown {
  face?: 'down' | 'up';
  /** Where the X-ray meets the body, from the head (100) to the feet (680). */
  xray?: number;
  drip?: boolean;
}

export const lyingDown = ({ face = 'down', xray, drip = false }: LyingDown): Scene => ({
  height: 600,
  art: [
    xray === undefined ? [] : cArm(xray),
    table,
    lyingBody(face),
    drip
      ? [...place(infusionBag, { x: 190, y: 70, scale: 0.8 }), stroke('wire', '190,250 196,300 250,330 306,366')]
      : [],
  ],
  labels: [],
});
