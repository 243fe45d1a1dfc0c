/** The steps that needles to the spine share, seen in the cut across at a disc. Coordinates are those of the part, before it is placed. */
import type { Point } from '../../components/body-map/smoothCurve.ts';
import { backSkin, discLevel } from '../parts/spineTop.ts';
import { place, type Part } from '../part.ts';
import { label, type Label, type Scene } from '../scene.ts';

const where = { x: 300, y: 22, scale: 0.88 };
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
