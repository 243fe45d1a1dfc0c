/** Signs to act on: where they show, on a body, and the phone. Rays mark a sign, in units of the sheet. */
import { body, bodyLines } from '../parts/body.ts';
import { place, type Part } from '../part.ts';
import { label, type Label, type Scene } from '../scene.ts';
import { painRing } from '../tools/painMarks.ts';
import { telephone } from '../tools/telephone.ts';

export interface Warning {
  /** Which side of the body is seen. */
  side?: 'front' | 'back';
  /** As the page asks: an ambulance or emergency department now, or the clinic on the same day. */
  call?: 'now' | 'today';
  signs: Part;
  labels?: readonly Label[];
}

/** The body's midline is x = 290; its height of 552 runs from y = 24. */
export const warning = ({ side = 'front', call = 'now', signs, labels = [] }: Warning): Scene => ({
  height: 600,
  art: [
    place([...body, ...bodyLines(side)], { x: 290, y: 14, scale: 0.315 }),
    signs,
    place(telephone, { x: 548, y: 220, scale: 1.1 }),
  ],
  labels: [label(call === 'now' ? 'call-now' : 'call-today', 'middle', [560, 430]), ...labels],
});

/** New weakness or numbness in the legs, and loss of control of bladder or bowel: nerves of the low back are pressed. */
export const legSigns: Scene = warning({
  signs: [...painRing(290, 300, 30), ...painRing(322, 430, 26), ...painRing(258, 430, 26)],
  labels: [label('bladder-bowel', 'end', [166, 350], [268, 304]), label('legs', 'end', [170, 480], [244, 440])],
});
