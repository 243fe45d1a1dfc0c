/** Pain in back and leg, scar beside the sac, dye that stops there, the tube, medicine, results that are disputed, warning signs. */
import { body, bodyLines } from '../parts/body.ts';
import { spineColumn } from '../parts/spineFront.ts';
import { spineSection } from '../parts/spineSection.ts';
import { place, stroke, type Part } from '../part.ts';
import { label, type Label, type Scene } from '../scene.ts';
import { ofTwoHundreds } from '../settings/compared.ts';
import { warning, weakLegs } from '../settings/warning.ts';

const section: Part = place(spineSection({ count: 4, from: -110, to: 530 }), { x: 170, y: 90 });
const scar: Part = [
  stroke('soft', '368,170 388,176 394,210 390,252 370,260 366,216 z'),
  stroke('fine', '369,186! 390,204! / 368,208! 392,228! / 368,230! 390,248!'),
];
const loosened: Part = [
  stroke('soft', '368,170 374,180 372,210 376,238 370,258 366,216 z / 388,176 394,210 390,250 386,232 388,204 z'),
];
const view = (over: Part, labels: readonly Label[]): Scene => ({ height: 600, art: [section, over], labels });
const scarLabel = label('scar', 'end', [150, 150], [370, 180]);
const sac = label('sac', 'end', [150, 460], [328, 460]);
const tube = label('thin-tube', 'start', [530, 470], [381, 440]);

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
  view(scar, [scarLabel, sac, label('epidural-space', 'start', [500, 330], [382, 320])]),
  view([...scar, stroke('drug', '380,596 380,280')], [scarLabel, sac, label('dye', 'start', [530, 470], [384, 440])]),
  view([...scar, stroke('wire', '380,600! 381,460 380,268')], [scarLabel, sac, tube]),
  view(
    [...loosened, stroke('wire', '380,600! 381,460 380,268'), stroke('drug', '380,254 380,150')],
    [scarLabel, sac, tube, label('medicine', 'start', [530, 150], [386, 200])],
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
