/** A worn disc, face down under X-ray, needle, dye, what you say, false alarms, warning signs. */
import { lyingBody, table } from '../parts/lyingBody.ts';
import { spineSide } from '../parts/spineSide.ts';
import { backSkin, discLevel } from '../parts/spineTop.ts';
import { place, stroke, type Part } from '../part.ts';
import { label, type Label, type Scene } from '../scene.ts';
import { ofHundred } from '../settings/compared.ts';
import { lyingDown } from '../settings/lyingDown.ts';
import { warning, weakLegs } from '../settings/warning.ts';
import { needle } from '../tools/needle.ts';
import { painRing } from '../tools/painMarks.ts';
import { speechBubble } from '../tools/speechBubble.ts';

const view = (over: Part, labels: readonly Label[]): Scene => ({
  height: 600,
  art: [place([...backSkin(-210), ...discLevel({ roots: 'passing' }), ...over], { x: 226, y: 126, scale: 0.7 })],
  labels,
});
const disc = label('disc', 'end', [130, 120], [165, 166]);
const joint = label('facet-joint', 'end', [120, 400], [156, 290]);
const inside = needle([14, 92], [540, 482]);

export const steps: readonly Scene[] = [
  {
    height: 600,
    art: [
      place(spineSide(3), { x: 190, y: 60, scale: 1.16 }),
      [stroke('fine', '232,366! 258,374! 270,364! / 330,368! 306,376! 296,366!')],
    ],
    labels: [label('disc', 'end', [140, 200], [204, 208]), label('worn-disc', 'end', [140, 370], [206, 376])],
  },
  lyingDown({ xray: 366 }),
  view(inside, [disc, joint, label('nerve', 'start', [530, 206], [340, 204])]),
  view(
    [stroke('drug', '-28,72 28,68 / -38,88 36,88 / -20,104 22,104 / -52,116 -94,146'), ...inside],
    [disc, joint, label('dye', 'start', [440, 120], [250, 182])],
  ),
  {
    height: 600,
    art: [
      table,
      lyingBody('down'),
      needle([384, 318], [470, 226]),
      painRing(384, 330, 36),
      place(speechBubble, { x: 120, y: 286 }),
    ],
    labels: [label('usual-pain', 'middle', [274, 158])],
  },
  ofHundred(['false-alarm', 9], 'no-false-alarm'),
  warning({
    side: 'back',
    signs: [...painRing(290, 240, 32), ...weakLegs],
    labels: [
      label('fever', 'end', [190, 60], [262, 60]),
      label('back', 'end', [150, 220], [262, 238]),
      label('weak-legs', 'end', [170, 450], [242, 440]),
    ],
  }),
];
