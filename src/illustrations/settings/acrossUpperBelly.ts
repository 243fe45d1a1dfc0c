/** The upper belly cut across, back below: the celiac plexus in front of the spine, around the main artery and behind the pancreas. */
import type { Point } from '../../components/body-map/smoothCurve.ts';
import { aorta, backSkin, boneLevel } from '../parts/spineTop.ts';
import { place, stroke, type Part } from '../part.ts';
import { label, type Label, type Scene } from '../scene.ts';

/** Small enough for the skin of the back, and a syringe outside it, to be on the sheet. */
const where = { x: 60, scale: 0.82 };

const pancreas = stroke('soft', '150,56 220,36 300,62 360,56 430,72 440,92 380,102 300,94 220,96 160,90 z');
const plexus: Part = [
  stroke(
    'fine',
    '250,160 274,132 302,122 332,132 356,160 / 250,166 302,136 356,166 / 250,156 238,126 / 262,144 258,118 / 284,128 282,106 / 320,128 322,106 / 344,144 350,118 / 356,156 370,128',
  ),
  stroke('cord', '240,154 256,146 264,166 254,186 242,178 z / 348,148 364,152 366,176 352,186 342,166 z'),
];

/** A name that points at a place of the part. */
const pointAt = (word: string, align: Label['align'], text: Point, [x, y]: Point): Label =>
  label(word, align, text, [Math.round(where.x + x * where.scale), Math.round(y * where.scale)]);

/** A word of figures.yaml, where its text starts, and the place of the part that it names. */
export type Name = readonly [word: string, text: Point, to: Point];

/** @param over in units of the part. */
export const acrossUpperBelly = (over: Part, names: readonly Name[] = []): Scene => ({
  height: 640,
  art: [
    place(
      [
        ...place([...backSkin(-330), ...boneLevel(true)], { x: 280, y: 220, scale: 0.85 }),
        pancreas,
        ...place(aorta, { x: 280, y: 212, scale: 0.85 }),
        ...plexus,
        ...over,
      ],
      where,
    ),
  ],
  labels: [
    pointAt('pancreas', 'start', [470, 60], [424, 84]),
    pointAt('nerve-web', 'end', [150, 140], [244, 164]),
    pointAt('vertebra', 'end', [140, 260], [216, 288]),
    label('back', 'end', [140, 470]),
    ...names.map(([word, text, to]) => pointAt(word, 'start', text, to)),
  ],
});
