/** Pain in back and leg, scar beside the sac, dye that stops there, the tube, medicine, results that are disputed, warning signs. */
import { body, bodyLines } from '../parts/body.ts';
import { spineColumn } from '../parts/spineFront.ts';
import { spineSection } from '../parts/spineSection.ts';
import { place, stroke, type Part } from '../part.ts';
import { label, type Label, type Scene } from '../scene.ts';
import { ofTwoHundreds } from '../settings/compared.ts';
import { warning, weakLegs } from '../settings/warning.ts';

const section: Part = place(spineSection({ count: 4, from: -100, to: 440 }), { x: 60, y: 80, scale: 1.3 });
const scar: Part = [
  stroke('soft', '316,170 342,176 351,206 350,300 342,322 316,330 320,250 z'),
  stroke('fine', '318,186! 348,208! / 319,216! 351,238! / 319,246! 351,268! / 318,276! 350,298! / 318,304! 340,318!'),
];
/** Only its edges are left; between them fluid can flow. */
const loosened: Part = [
  stroke(
    'soft',
    '316,170 324,178 322,250 324,318 316,330 320,250 z / 346,186 351,206 350,300 344,316 340,296 342,210 z',
  ),
];
const view = (over: Part, labels: readonly Label[]): Scene => ({ height: 600, art: [section, over], labels });
const scarLabel = label('scar', 'start', [440, 60], [340, 184]);
const sac = label('sac', 'start', [440, 550], [294, 520]);
const tube = label('thin-tube', 'start', [440, 440], [333, 420]);
const inPlace = stroke('wire', '333,600! 332,480 333,344');

export const steps: readonly Scene[] = [
  {
    height: 600,
    art: [
      place([...body, ...bodyLines('back'), ...spineColumn], { x: 330, y: -400, scale: 0.66 }),
      [stroke('ache', '298,40 300,116 / 362,40 362,116 / 376,196 391,270 392,352 391,434 389,535')],
    ],
    labels: [
      label('back-pain', 'end', [170, 80], [288, 80]),
      label('pain-down-the-leg', 'start', [490, 340], [414, 350]),
    ],
  },
  view(scar, [scarLabel, sac, label('epidural-space', 'start', [440, 440], [334, 420])]),
  view([...scar, stroke('drug', '333,596 333,346')], [scarLabel, sac, label('dye', 'start', [440, 440], [338, 420])]),
  view([...scar, inPlace], [scarLabel, sac, tube]),
  view(
    [...loosened, inPlace, stroke('drug', '333,326 333,120')],
    [scarLabel, sac, tube, label('medicine', 'start', [440, 290], [338, 262])],
  ),
  ofTwoHundreds(['tube-better', 82], ['ordinary-better', 5]),
  warning({
    signs: [...weakLegs, stroke('ghost', 'o290,300,38 / o290,58,30')],
    labels: [
      label('sight', 'end', [180, 60], [262, 58]),
      label('bladder-bowel', 'end', [166, 300], [252, 300]),
      label('weak-legs', 'end', [170, 460], [228, 440]),
    ],
  }),
];
