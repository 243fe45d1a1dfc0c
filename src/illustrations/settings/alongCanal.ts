/** The spine cut down its middle, at the left of the sheet; names stand to the right, where there is nothing else. Coordinates are those of the part. */
import type { Point } from '../../components/body-map/smoothCurve.ts';
import { spineSection } from '../parts/spineSection.ts';
import { place, type Part } from '../part.ts';
import { label, type Scene } from '../scene.ts';

const where = { x: 10, y: 80, scale: 1.12 };

/** A word of figures.yaml, its height on the sheet, and the place of the part that it names. */
export type Name = readonly [word: string, y: number, to: Point];
export interface AlongCanal {
  /** Over the spine, back to front. */
  over?: Part;
  /** The cord itself, as in the upper back; else the loose nerves of the low back. */
  cord?: boolean;
  names: readonly Name[];
}

export const alongCanal = ({ over = [], cord = false, names }: AlongCanal): Scene => ({
  height: 600,
  art: [place([...spineSection({ count: 4, from: -92, to: 485, cord }), ...over], where)],
  labels: names.map(([word, y, [px, py]]) =>
    label(word, 'start', [520, y], [Math.round(where.x + px * where.scale), Math.round(where.y + py * where.scale)]),
  ),
});
