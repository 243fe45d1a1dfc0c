/** Pain down a leg, three ways in, needle between two bones, medicine, pressure, how many it helps, warning signs. */
import { body, bodyLines } from '../parts/body.ts';
import { lyingBody, table } from '../parts/lyingBody.ts';
import { pelvisBack, tailbone } from '../parts/pelvisBack.ts';
import { spineBack } from '../parts/spineBack.ts';
import { spineColumn } from '../parts/spineFront.ts';
import { pulsing } from '../motion.ts';
import { place, stroke } from '../part.ts';
import { scene as medicine } from '../scenes/epidural-steroid-injection.ts';
import { label, type Scene } from '../scene.ts';
import { alongCanal } from '../settings/alongCanal.ts';
import { ofHundred } from '../settings/compared.ts';
import { legSigns } from '../settings/warning.ts';
import { needle } from '../tools/needle.ts';
import { painRing } from '../tools/painMarks.ts';

export const steps: readonly Scene[] = [
  {
    height: 600,
    art: [
      place([...body, ...bodyLines('back')], { x: 240, y: -400, scale: 0.66 }),
      [stroke('nerve', '247,110 273,165 297,233 300,315 302,425 299,552')],
      place(spineColumn, { x: 240, y: -400, scale: 0.66 }),
      [stroke('ache', '286,196 301,270 302,352 301,434 299,535')],
      painRing(251, 114, 30),
    ],
    labels: [
      label('spine', 'start', [490, 40], [252, 50]),
      label('irritated-nerve', 'start', [490, 130], [262, 114]),
      label('pain-down-the-leg', 'start', [490, 360], [324, 360]),
    ],
  },
  {
    height: 600,
    art: [
      place(spineBack(2), { x: 360, y: 30, scale: 0.95 }),
      place([...pelvisBack, ...tailbone], { x: 360, y: 232, scale: 0.95 }),
      [
        stroke('tool', 'o360,128,15 / o420,80,15 / o360,474,15'),
        stroke('metal', 'o360,128,5 / o420,80,5 / o360,474,5'),
      ],
    ],
    labels: [
      label('between-bones', 'end', [190, 80], [352, 128]),
      label('side-opening', 'start', [530, 60], [428, 80]),
      label('near-tailbone', 'start', [412, 548], [368, 478]),
    ],
  },
  alongCanal({
    over: needle([214, 156], [446, 210]),
    names: [
      ['epidural-space', 80, [211, 82]],
      ['needle', 200, [330, 183]],
      ['skin', 440, [430, 330]],
      ['sac', 540, [158, 380]],
    ],
  }),
  medicine,
  {
    height: 600,
    art: [
      table,
      lyingBody('down'),
      needle([362, 318], [384, 208]),
      pulsing([stroke('wire', '330,282 318,262 318,240 / 402,282 420,262 424,240')]),
    ],
    labels: [label('pressure', 'start', [470, 190], [424, 252])],
  },
  ofHundred(['more-helped', 24]),
  legSigns,
];
