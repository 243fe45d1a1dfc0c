/** From behind, through the pedicle at the side of the canal, into the front of the broken bone. */
import { appearing } from '../motion.ts';
import { place, stroke, type Part } from '../part.ts';
import { brokenSide } from '../parts/spineSide.ts';
import { scene as broken } from '../scenes/vertebral-compression-fracture.ts';
import { label, type Label, type Scene } from '../scene.ts';
import { ofHundred } from '../settings/compared.ts';
import { twoPeople } from '../settings/twoPeople.ts';
import { legSigns } from '../settings/warning.ts';
import { cannula } from '../tools/needle.ts';
import { painRing } from '../tools/painMarks.ts';

const spine = place(brokenSide, { x: 190, y: 26 });
const view = (labels: readonly Label[], ...over: Part[]): Scene => ({ height: 620, art: [spine, ...over], labels });
const back = label('back', 'start', [620, 440]);
const bone = label('vertebra', 'end', [150, 460], [220, 460]);
const tube = cannula([300, 306], [596, 160]);

export const steps: readonly Scene[] = [
  broken,
  view([bone, back, label('needle', 'start', [570, 280], [486, 214])], tube),
  view(
    [bone, back, label('balloon', 'end', [150, 310], [232, 312])],
    tube,
    appearing([stroke('tool', '222,312 232,292 262,284 294,288 306,304 294,324 262,334 232,330 z')]),
  ),
  view(
    [bone, back, label('cement', 'end', [150, 310], [232, 314])],
    tube,
    appearing([
      stroke('tool', '220,312 244,296 284,288 310,298 306,320 272,334 234,330 z'),
      stroke('drug', '238,314 310,306 / 254,324 296,320'),
    ]),
  ),
  twoPeople({
    side: 'back',
    pain: [...painRing(0, 690, 104), stroke('spot', 'o0,690,20')],
    less: [stroke('spot', 'o0,690,20')],
  }),
  ofHundred(['cement-leaked', 9], 'no-leak'),
  legSigns,
];
