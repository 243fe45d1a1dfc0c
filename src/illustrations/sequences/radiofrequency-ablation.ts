/** The tip lies along the nerve, on the root of the transverse process: a test current first, then heat, then the next nerve. */
import { place, stroke } from '../part.ts';
import { label, type Scene } from '../scene.ts';
import { goingHome } from '../settings/goingHome.ts';
import { lumbarBack } from '../settings/lumbarBack.ts';
import { lyingDown } from '../settings/lyingDown.ts';
import { twoPeople } from '../settings/twoPeople.ts';
import { legSigns } from '../settings/warning.ts';
import { heat } from '../tools/heatMarks.ts';
import { pulses } from '../tools/lead.ts';
import { cannula } from '../tools/needle.ts';
import { painRing } from '../tools/painMarks.ts';

const joint = label('facet-joint', 'end', [150, 330], [266, 240]);
const nerve = label('medial-branch', 'start', [560, 60], [446, 70]);
const first = cannula([432, 254], [606, 410]);

export const steps: readonly Scene[] = [
  lumbarBack([joint, nerve, label('where-it-hurts', 'start', [560, 330], [432, 418])], painRing(391, 409, 46)),
  lyingDown({ xray: 400 }),
  lumbarBack(
    [joint, nerve, label('test-current', 'start', [560, 200], [420, 242])],
    first,
    place(pulses, { x: 440, y: 254, scale: 0.9 }),
  ),
  lumbarBack(
    [joint, nerve, label('heated-tip', 'start', [540, 250], [446, 272])],
    first,
    cannula([432, 429], [546, 531]),
    place(heat, { x: 432, y: 262 }),
    place(heat, { x: 432, y: 437 }),
  ),
  twoPeople({ side: 'back', pain: [stroke('ache', '50,610 54,890')], less: [stroke('ache', '52,700 53,810')] }),
  goingHome,
  legSigns,
];
