/** The close views show a block in the low back: past the side of the bone, to the chain in front of it. */
import { both } from '../notation.ts';
import { place, stroke, type Part } from '../part.ts';
import { body, bodyLines } from '../parts/body.ts';
import { eyes } from '../parts/eyes.ts';
import { lowerLeg } from '../parts/lowerLegs.ts';
import { backSkin, boneLevel } from '../parts/spineTop.ts';
import { spineColumn } from '../parts/spineFront.ts';
import { label, type Label, type Scene } from '../scene.ts';
import { twoPeople } from '../settings/twoPeople.ts';
import { warning } from '../settings/warning.ts';
import { heat } from '../tools/heatMarks.ts';
import { needle } from '../tools/needle.ts';
import { painRing, painSpot } from '../tools/painMarks.ts';

/** In front of the bone, at its sides. */
const chain: Part = [stroke('cord', 'o-104,2,13 / o104,2,13')];
const inPlace = needle([122, 6], [362, 484]);
/** Both chains in front of the spine, in units of `body`. */
const chains = both('30,270 26,340 28,480 30,620 34,760 22,840');
const across = (labels: readonly Label[], over: Part): Scene => ({
  height: 600,
  art: [place([...backSkin(-130), ...boneLevel(false), ...chain, ...over], { x: 270, y: 70, scale: 0.85 })],
  labels,
});
const nerves = label('sympathetic-nerves', 'start', [420, 40], [364, 66]);
const bone = label('vertebra', 'end', [130, 190], [210, 150]);

export const steps: readonly Scene[] = [
  {
    height: 600,
    art: [
      place([...body, ...bodyLines('front')], { x: 360, y: 14, scale: 0.315 }),
      [stroke('ache', '440,190 450,240 452,296 / 327,404 326,460 330,530')],
      painSpot(360, 306, 32),
    ],
    labels: [
      label('arm', 'start', [540, 200], [466, 240]),
      label('pelvis', 'end', [180, 300], [328, 306]),
      label('leg', 'end', [180, 470], [296, 470]),
    ],
  },
  {
    height: 640,
    art: [
      place([...body, ...spineColumn, stroke('nerve', chains)], { x: 215, y: -110, scale: 0.8 }),
      [
        stroke('cord', 'o238,156,10 / o241,434,10 / o215,558,10'),
        stroke('wire', 'o238,156,28 / o241,434,28 / o215,558,28'),
      ],
    ],
    labels: [
      label('low-in-the-neck', 'start', [480, 90], [266, 154]),
      label('sympathetic-nerves', 'start', [490, 280], [240, 300]),
      label('low-back', 'start', [490, 434], [269, 434]),
      label('before-spine-base', 'start', [490, 556], [243, 558]),
    ],
  },
  across([nerves, bone], inPlace),
  across(
    [nerves, bone, label('medicine', 'start', [480, 190], [380, 84])],
    [...inPlace, stroke('drug', '92,-22 128,-14 / 130,-2 124,28')],
  ),
  {
    height: 600,
    art: [
      place(eyes, { x: 190, y: 250 }),
      place(lowerLeg, { x: 430, y: -1540, scale: 1.18 }),
      place(heat, { x: 550, y: 300, scale: 1.8 }),
    ],
    labels: [
      label('drooping-eyelid', 'middle', [190, 400], [262, 236]),
      label('warm-skin', 'end', [420, 520], [520, 480]),
    ],
  },
  twoPeople({
    side: 'front',
    pain: [stroke('ache', '100,1200 100,1400 104,1640')],
    less: [stroke('ache', '100,1380 104,1640')],
  }),
  warning({ signs: [...painRing(290, 104, 24), ...painRing(290, 178, 34)] }),
];
