/** As the page's steps: drip, on the table, cleaned and numbed, needle, dye and what you feel, the picture, rest. */
import { place, stroke, type Part } from '../part.ts';
import { backSkin, discLevel } from '../parts/spineTop.ts';
import { scene as dye } from '../scenes/discography.ts';
import { label, type Label, type Scene } from '../scene.ts';
import { lyingDown } from '../settings/lyingDown.ts';
import { resting } from '../settings/resting.ts';
import { needle } from '../tools/needle.ts';

const view = (over: Part, labels: readonly Label[]): Scene => ({
  height: 580,
  art: [place([...backSkin(-90), ...discLevel(), ...over], { x: 270, y: 50, scale: 0.85 })],
  labels,
});
const disc = label('disc', 'end', [130, 60], [186, 94]);

export const steps: readonly Scene[] = [
  lyingDown({ face: 'up', drip: true }),
  lyingDown({ xray: 400 }),
  view(
    [stroke('drug', '318,458 370,458'), ...needle([346, 460], [366, 490])],
    [label('skin', 'start', [600, 400], [560, 468])],
  ),
  view(needle([4, 90], [364, 476]), [disc]),
  dye,
  view(
    [stroke('drug', '-28,72 28,68 / -38,88 36,88 / -20,104 22,104 / 52,124 84,146')],
    [disc, label('dye', 'start', [470, 60], [330, 160])],
  ),
  resting,
];
