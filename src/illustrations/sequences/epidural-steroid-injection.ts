/** Pain down a leg, three ways in, needle between two bones, medicine, pressure, how many it helps, warning signs. */
import { body, bodyLines } from '../parts/body.ts';
import { lyingBody, table } from '../parts/lyingBody.ts';
import { pelvisBack, tailbone } from '../parts/pelvisBack.ts';
import { spineBack } from '../parts/spineBack.ts';
import { spineColumn } from '../parts/spineFront.ts';
import { spineSection } from '../parts/spineSection.ts';
import { place, stroke, type Part } from '../part.ts';
import { label, type Scene } from '../scene.ts';
import { ofHundred } from '../settings/compared.ts';
import { legSigns } from '../settings/warning.ts';
import { needle } from '../tools/needle.ts';
import { painRing } from '../tools/painMarks.ts';

const section = (over: Part, labels: Scene['labels']): Scene => ({
  height: 600,
  art: [place(spineSection({ count: 4, from: -110, to: 530 }), { x: 170, y: 90 }), over],
  labels,
});
const inPlace = needle([384, 246], [616, 300]);
const space = label('epidural-space', 'end', [150, 118], [381, 172]);
const fluid = label('sac', 'end', [150, 460], [328, 460]);
const skin = label('skin', 'start', [622, 460], [601, 460]);

export const steps: readonly Scene[] = [
  {
    height: 600,
    art: [
      place([...body, ...bodyLines('back')], { x: 330, y: -400, scale: 0.66 }),
      [stroke('nerve', '337,110 363,165 387,233 390,315 392,425 389,552')],
      place(spineColumn, { x: 330, y: -400, scale: 0.66 }),
      [stroke('ache', '376,196 391,270 392,352 391,434 389,535')],
      painRing(341, 114, 30),
    ],
    labels: [
      label('irritated-nerve', 'start', [490, 60], [350, 112]),
      label('pain-down-the-leg', 'start', [490, 340], [414, 350]),
      label('spine', 'end', [190, 60], [318, 60]),
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
  section(inPlace, [space, fluid, skin, label('needle', 'start', [500, 170], [470, 266])]),
  section(
    [stroke('drug', '382,192 380,316 / 390,232 390,286'), ...inPlace],
    [space, fluid, skin, label('medicine', 'start', [530, 150], [392, 232])],
  ),
  {
    height: 600,
    art: [
      table,
      lyingBody('down'),
      needle([362, 318], [384, 208]),
      [stroke('wire', '330,282 318,262 318,240 / 402,282 420,262 424,240')],
    ],
    labels: [label('pressure', 'start', [470, 190], [424, 252])],
  },
  ofHundred(['more-helped', 24]),
  legSigns,
];
