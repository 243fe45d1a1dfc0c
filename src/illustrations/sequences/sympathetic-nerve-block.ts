/** The close views show a block in the low back: past the side of the bone, to the chain in front of it. */
import { place, stroke, type Part } from '../part.ts';
import { body, bodyLines } from '../parts/body.ts';
import { eyes } from '../parts/eyes.ts';
import { lowerLeg } from '../parts/lowerLegs.ts';
import { backSkin, boneLevel } from '../parts/spineTop.ts';
import { scene as places } from '../scenes/sympathetic-nerve-block.ts';
import { label, type Label, type Scene } from '../scene.ts';
import { twoPeople } from '../settings/twoPeople.ts';
import { warning } from '../settings/warning.ts';
import { heat } from '../tools/heatMarks.ts';
import { needle } from '../tools/needle.ts';
import { painRing, painSpot } from '../tools/painMarks.ts';

/** In front of the bone, at its sides. */
const chain: Part = [stroke('cord', 'o-104,2,13 / o104,2,13')];
const inPlace = needle([122, 6], [362, 484]);
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
  places,
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
      label('warm-skin', 'end', [430, 470], [490, 366]),
    ],
  },
  twoPeople({
    side: 'front',
    pain: [stroke('ache', '100,1200 100,1400 104,1640')],
    less: [stroke('ache', '100,1380 104,1640')],
  }),
  warning({ signs: [...painRing(290, 112, 20), ...painRing(290, 190, 34)] }),
];
