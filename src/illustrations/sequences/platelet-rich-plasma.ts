/** From a vein of the arm, through the spinning, into the joint. */
import { pulsing } from '../motion.ts';
import { place, stroke, type Part } from '../part.ts';
import { arm, vein } from '../parts/arm.ts';
import { kneeBones, kneeCartilage, kneeSkin } from '../parts/knee.ts';
import { scene as knee } from '../scenes/knee-osteoarthritis.ts';
import { label, type Label, type Scene } from '../scene.ts';
import { onTenPoints } from '../settings/compared.ts';
import { warning } from '../settings/warning.ts';
import { bloodTube } from '../tools/bloodTube.ts';
import { clock } from '../tools/clock.ts';
import { drawnBlood, needle } from '../tools/needle.ts';
import { painRing } from '../tools/painMarks.ts';

const drawn = place([...kneeSkin, ...kneeBones, ...kneeCartilage], { x: 360, y: 0 });
const view = (labels: readonly Label[], ...over: Part[]): Scene => ({ height: 600, art: [drawn, ...over], labels });
const joint = label('knee-joint', 'start', [580, 330], [474, 346]);
const fromVein = [
  [560, 453],
  [440, 320],
] as const;
const inPlace = needle([304, 345], [156, 330]);

export const steps: readonly Scene[] = [
  knee,
  {
    height: 600,
    art: [arm, vein, needle(...fromVein), drawnBlood(...fromVein)],
    labels: [label('vein', 'end', [420, 560], [450, 454]), label('your-blood', 'start', [480, 210], [416, 256])],
  },
  {
    height: 600,
    art: [
      place(bloodTube, { x: 260, y: 110, scale: 1.2 }),
      pulsing([stroke('wire', '120,290 108,190 150,90 / 400,330 412,430 370,520')]),
      pulsing([stroke('wire', '130,120! 150,88! 158,126! / 390,490! 370,524! 362,486!')]),
    ],
    labels: [
      label('platelets', 'start', [470, 220], [306, 296]),
      label('your-blood-spun', 'start', [470, 430], [300, 430]),
    ],
  },
  view([joint, label('platelets', 'start', [574, 160], [388, 345])], inPlace, [stroke('drug', '312,345 400,345')]),
  onTenPoints(['prp-points', 2.1], ['prp-salt-points', 1.8]),
  view([joint], painRing(360, 340, 64), place(clock, { x: 636, y: 90, scale: 1.1 })),
  warning({ signs: painRing(320, 430, 30), labels: [label('joint', 'end', [180, 470], [304, 436])] }),
];
