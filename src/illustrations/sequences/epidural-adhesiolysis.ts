/** Pain in back and leg, scar beside the sac, dye that stops there, the tube, medicine, results that are disputed, warning signs. */
import { body, bodyLines } from '../parts/body.ts';
import { epiduralScar, loosenedScar } from '../parts/epiduralScar.ts';
import { spineColumn } from '../parts/spineFront.ts';
import { growing } from '../motion.ts';
import { place, stroke, type Part } from '../part.ts';
import { label, type Scene } from '../scene.ts';
import { alongCanal, type Name } from '../settings/alongCanal.ts';
import { ofTwoHundreds } from '../settings/compared.ts';
import { warning, weakLegs } from '../settings/warning.ts';

const inPlace = growing([stroke('wire', '210,485! 210,308 210,203')]);
const view = (over: Part, middle?: Name): Scene =>
  alongCanal({ over, names: [['scar', 90, [216, 80]], ...(middle ? [middle] : []), ['sac', 520, [180, 400]]] });

export const steps: readonly Scene[] = [
  {
    height: 600,
    art: [
      place([...body, ...bodyLines('back'), ...spineColumn], { x: 240, y: -400, scale: 0.66 }),
      [stroke('ache', '208,40 210,116 / 272,40 272,116 / 286,196 301,270 302,352 301,434 299,535')],
    ],
    labels: [
      label('back-pain', 'start', [490, 70], [284, 80]),
      label('pain-down-the-leg', 'start', [490, 350], [324, 350]),
    ],
  },
  view(epiduralScar, ['epidural-space', 370, [210, 280]]),
  view([...epiduralScar, stroke('drug', '210,485 210,203')], ['dye', 370, [214, 280]]),
  view([...epiduralScar, ...inPlace], ['thin-tube', 370, [210, 280]]),
  view([...loosenedScar, ...inPlace, stroke('drug', '210,189 210,31')], ['medicine', 230, [214, 140]]),
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
