/** The steps that needles to the spine share, seen in the cut across at a disc. Coordinates are those of the part, before it is placed. */
import type { Point } from '../../components/body-map/smoothCurve.ts';
import { backSkin, discLevel } from '../parts/spineTop.ts';
import { place, type Part } from '../part.ts';
import { label, type Label, type Scene } from '../scene.ts';
import { needle } from '../tools/needle.ts';
import { swab } from '../tools/swab.ts';

const where = { x: 300, y: 30, scale: 0.92 };
const toSheet = ([x, y]: Point): Point => [
  Math.round(where.x + x * where.scale),
  Math.round(where.y + y * where.scale),
];

export interface AcrossSpine {
  /** Over the spine, back to front. */
  over?: Part;
  labels?: readonly Label[];
}

export const acrossSpine = ({ over = [], labels = [] }: AcrossSpine): Scene => ({
  height: 600,
  art: [place([...backSkin(-90), ...discLevel(), ...over], where)],
  labels,
});

/** A name that points at a place of the part. */
export const pointAt = (word: string, align: Label['align'], text: Point, to: Point): Label =>
  label(word, align, text, toSheet(to));

/** The skin where the needle will go, cleaned. @param x place on the skin, from the midline. */
export const cleaned = (x: number): Scene =>
  acrossSpine({
    over: place(swab, { x, y: 492, turn: 180 }),
    labels: [pointAt('skin', 'start', [600, 420], [300, 488])],
  });
/** A short needle, just under the skin. */
export const numbed = (x: number): Scene =>
  acrossSpine({
    over: [{ ink: 'drug', path: `${x - 24},458 ${x + 26},458` }, ...needle([x, 462], [x + 16, 502])],
    labels: [pointAt('skin', 'start', [600, 420], [310, 488]), pointAt('medicine', 'start', [560, 330], [x + 26, 456])],
  });
