/** The nerve web and its organs, two ways in, medicine, blood pressure, how little it eases, standing up slowly and warning signs. */
import { body } from '../parts/body.ts';
import { lyingBody, table } from '../parts/lyingBody.ts';
import { liver, pancreas, stomach } from '../parts/organs.ts';
import { spineColumn } from '../parts/spineFront.ts';
import { trunk } from '../parts/trunk.ts';
import { growing } from '../motion.ts';
import { place, stroke, type Part } from '../part.ts';
import { scene as medicine } from '../scenes/celiac-plexus-block.ts';
import { label, type Scene } from '../scene.ts';
import { acrossUpperBelly } from '../settings/acrossUpperBelly.ts';
import { onTenPoints } from '../settings/compared.ts';
import { warning, weakLegs } from '../settings/warning.ts';
import { bloodPressureCuff } from '../tools/bloodPressureCuff.ts';
import { infusionBag } from '../tools/infusionBag.ts';
import { needle } from '../tools/needle.ts';
import { painRing } from '../tools/painMarks.ts';

/** In the units of `body`: in front of the spine, at the height of the pancreas. */
const plexus: Part = [
  stroke(
    'fine',
    '-24,640 0,622 24,640 / -24,646 0,660 24,646 / -26,640 -52,618 / 26,640 54,616 / -22,654 -44,676 / 24,654 50,668',
  ),
  stroke('cord', 'o-24,643,10 / o24,643,10'),
];

export const steps: readonly Scene[] = [
  {
    height: 600,
    art: [
      place([...trunk, ...spineColumn, ...liver, ...stomach, ...pancreas, ...plexus], { x: 345, y: -630, scale: 1.36 }),
      painRing(345, 246, 104),
    ],
    labels: [
      label('liver', 'end', [110, 130], [216, 180]),
      label('stomach', 'start', [568, 130], [464, 180]),
      label('pancreas', 'start', [568, 330], [478, 256]),
      label('nerve-web', 'end', [110, 400], [312, 250]),
    ],
  },
  acrossUpperBelly(needle([376, 170], [640, 612]), [['needle', [540, 300], [502, 380]]]),
  {
    height: 600,
    art: [
      place([...body, ...stomach, ...plexus], { x: 340, y: 0, scale: 0.8 }),
      growing([
        stroke('wire', '210,96 250,120 300,160 332,170 341,200 342,300 344,420 356,446 380,470 372,504 358,514'),
      ]),
    ],
    labels: [
      label('flexible-tube', 'end', [200, 60], [228, 106]),
      label('stomach', 'start', [576, 430], [420, 470]),
      label('nerve-web', 'start', [576, 550], [362, 515]),
    ],
  },
  medicine,
  {
    height: 600,
    art: [
      table,
      lyingBody('up'),
      place(bloodPressureCuff, { x: 262, y: 354, scale: 0.9 }),
      place(infusionBag, { x: 560, y: 70, scale: 0.8 }),
      [stroke('wire', '560,250 556,300 510,346 446,384')],
    ],
    labels: [label('blood-pressure', 'end', [290, 110], [330, 160]), label('fluids', 'start', [612, 240], [580, 190])],
  },
  onTenPoints(['celiac-points', 0.4]),
  warning({
    signs: [...weakLegs, ...painRing(290, 230, 36)],
    labels: [
      label('severe-belly-pain', 'end', [160, 230], [256, 230]),
      label('weak-legs', 'end', [170, 450], [228, 440]),
    ],
  }),
];
