/** Signs to act on: where they show, on a body, and the phone. */
import { body, bodyLines } from '../parts/body.ts';
import { place, stroke, type Part } from '../part.ts';
import { label, type Label, type Scene } from '../scene.ts';
import { telephone } from '../tools/telephone.ts';

export interface Warning {
  /** As the page asks: an ambulance or emergency department now, or, where it names no such sign, the clinic on the same day. */
  call?: 'now' | 'today';
  /** Which side of the body is seen. */
  side?: 'front' | 'back';
  /** In units of the sheet. */
  signs: Part;
  labels?: readonly Label[];
}

/** The body's midline is x = 290; its height of 552 runs from y = 24. */
export const warning = ({ call = 'now', side = 'front', signs, labels = [] }: Warning): Scene => ({
  height: 600,
  art: [
    place([...body, ...bodyLines(side)], { x: 290, y: 14, scale: 0.315 }),
    signs,
    place(telephone, { x: 540, y: 220, scale: 1.1 }),
  ],
  labels: [label(call === 'now' ? 'call-now' : 'call-today', 'middle', [552, 430]), ...labels],
});

/** A broken line, not rays, goes round what is weak or numb and need not hurt. */
export const weakLegs: Part = [stroke('ghost', 'o258,430,32 / o322,430,32')];
/** New weakness or numbness in the legs, and loss of control of bladder or bowel: nerves of the low back are pressed. */
export const legSigns: Scene = warning({
  signs: [...weakLegs, stroke('ghost', 'o290,300,38')],
  labels: [label('bladder-bowel', 'end', [166, 300], [252, 300]), label('weak-legs', 'end', [170, 460], [228, 440])],
});
