/** The upper belly cut across, back below: the celiac plexus in front of the spine, around the main artery and behind the pancreas. */
import { aorta, backSkin, boneLevel } from '../parts/spineTop.ts';
import { place, stroke, type Part } from '../part.ts';
import { label, type Label, type Scene } from '../scene.ts';

const pancreas = stroke('soft', '150,56 220,36 300,62 360,56 430,72 440,92 380,102 300,94 220,96 160,90 z');
const plexus: Part = [
  stroke(
    'fine',
    '250,160 274,132 302,122 332,132 356,160 / 250,166 302,136 356,166 / 250,156 238,126 / 262,144 258,118 / 284,128 282,106 / 320,128 322,106 / 344,144 350,118 / 356,156 370,128',
  ),
  stroke('cord', '240,154 256,146 264,166 254,186 242,178 z / 348,148 364,152 366,176 352,186 342,166 z'),
];

/** @param over in units of the sheet. */
export const acrossUpperBelly = (over: Part, labels: readonly Label[] = []): Scene => ({
  height: 640,
  art: [
    place([...backSkin(-330), ...boneLevel(true)], { x: 280, y: 220, scale: 0.85 }),
    [pancreas],
    place(aorta, { x: 280, y: 212, scale: 0.85 }),
    [...plexus, ...over],
  ],
  labels: [
    label('pancreas', 'start', [470, 60], [424, 84]),
    label('nerve-web', 'end', [150, 170], [244, 164]),
    label('vertebra', 'end', [140, 300], [216, 288]),
    label('back', 'end', [140, 570]),
    ...labels,
  ],
});
