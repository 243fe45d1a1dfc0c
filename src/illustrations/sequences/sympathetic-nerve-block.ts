/** As the page's steps: drip, on the table, numbed, needle, medicine, the signs, rest. The drawings show a block in the low back. */
import { place, stroke, type Part } from '../part.ts';
import { backSkin, boneLevel } from '../parts/spineTop.ts';
import { lowerLegs } from '../parts/lowerLegs.ts';
import { label, type Label, type Scene } from '../scene.ts';
import { lyingDown } from '../settings/lyingDown.ts';
import { resting } from '../settings/resting.ts';
import { heat } from '../tools/heatMarks.ts';
import { needle } from '../tools/needle.ts';

/** In front of the bone, at its sides. */
const chain: Part = [stroke('cord', 'o-104,2,13 / o104,2,13')];
const view = (over: Part, labels: readonly Label[]): Scene => ({
  height: 600,
  art: [place([...backSkin(-130), ...boneLevel(false), ...chain, ...over], { x: 270, y: 70, scale: 0.85 })],
  labels,
});
const nerves = label('sympathetic-nerves', 'start', [420, 40], [364, 66]);
const bone = label('vertebra', 'end', [130, 190], [210, 150]);

export const steps: readonly Scene[] = [
  lyingDown({ face: 'up', drip: true }),
  lyingDown({ xray: 400 }),
  view(
    [stroke('drug', '326,458 378,458'), ...needle([354, 460], [372, 492])],
    [label('skin', 'start', [610, 420], [570, 484])],
  ),
  view(needle([122, 6], [362, 484]), [nerves, bone]),
  view(
    [stroke('drug', '92,-22 128,-14 / 130,-2 124,28'), ...needle([122, 6], [362, 484])],
    [nerves, bone, label('medicine', 'start', [480, 190], [380, 84])],
  ),
  {
    height: 600,
    art: [place(lowerLegs, { x: 360, y: -1540, scale: 1.18 }), place(heat, { x: 480, y: 300, scale: 1.8 })],
    labels: [label('warm-skin', 'start', [590, 300], [524, 300])],
  },
  resting,
];
