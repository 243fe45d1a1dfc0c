/** Two nerves serve one joint: a needle to each, where it crosses the root of the transverse process. */
import { stroke } from '../part.ts';
import { label, type Scene } from '../scene.ts';
import { ofTwoHundreds } from '../settings/compared.ts';
import { keepingDiary } from '../settings/keepingDiary.ts';
import { lumbarBack } from '../settings/lumbarBack.ts';
import { twoPeople } from '../settings/twoPeople.ts';
import { legSigns } from '../settings/warning.ts';
import { needle } from '../tools/needle.ts';
import { painRing } from '../tools/painMarks.ts';

const joint = label('facet-joint', 'end', [150, 330], [266, 240]);
const nerve = label('medial-branch', 'start', [560, 60], [446, 70]);
const needles = [...needle([430, 262], [566, 333]), ...needle([430, 437], [566, 508])];

export const steps: readonly Scene[] = [
  lumbarBack([joint, nerve, label('where-it-hurts', 'start', [560, 330], [432, 418])], painRing(391, 409, 46)),
  lumbarBack([joint, nerve], needles),
  lumbarBack([joint, nerve, label('medicine', 'start', [560, 250], [462, 242])], needles, [
    stroke('drug', '448,226 464,244 / 412,274 424,294 / 448,401 464,419 / 412,449 424,469'),
  ]),
  twoPeople({ side: 'back', pain: [stroke('ache', '50,610 54,890')], less: [stroke('ache', '52,700 53,810')] }),
  ofTwoHundreds(['numbing-medicine', 55], ['salt-water', 30]),
  keepingDiary,
  legSigns,
];
