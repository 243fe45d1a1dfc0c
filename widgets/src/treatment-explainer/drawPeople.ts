/** Geometry of an icon array: people in rows, counted row by row, with a gap after each ten so that they can be counted. */

/** One person stands in a cell of 10 × 16 units. */
const WIDTH = 10;
const HEIGHT = 16;
const GAP = 5;
/** Head and shoulders, drawn relative to the corner of the cell. */
export const PERSON = 'm5 1a2.3 2.3 0 1 0 .01 0zm-2 5.6h4a2 2 0 0 1 2 2v6.4h-8v-6.4a2 2 0 0 1 2-2z';
/** A day in a calendar, in the same cell. */
export const DAY = 'm1 4h8v8h-8z';

/** A part of one person: from and to are shares of the person's width, 0 to 1. */
export interface Slice {
  x: number;
  y: number;
  from: number;
  to: number;
}
export interface PlacedPeople {
  /** Path data of all whole people. */
  path: string;
  /** The people at the two ends that are counted in part only (1.4 people). */
  slices: Slice[];
}

/** People in a row: twenty of 100 (five rows), fifty of 1,000, ten otherwise. */
export const columnsFor = (outOf: number): number => (outOf === 100 ? 20 : outOf === 1000 ? 50 : 10);

const gaps = (places: number): number => Math.floor(places / 10) * GAP;

/** Width and height of the whole array in units. */
export function arraySize(outOf: number): [number, number] {
  const columns = columnsFor(outOf);
  return [columns * WIDTH + gaps(columns - 1), Math.ceil(outOf / columns) * HEIGHT];
}

/** Places the people numbered `from` to `to` (0 ≤ from ≤ to ≤ outOf; fractions draw a part of a person). */
export function placePeople(from: number, to: number, outOf: number, shape = PERSON): PlacedPeople {
  const columns = columnsFor(outOf);
  const slices: Slice[] = [];
  let path = '';
  for (let person = Math.floor(from); person < to; person++) {
    const column = person % columns;
    const x = column * WIDTH + gaps(column);
    const y = Math.floor(person / columns) * HEIGHT;
    const start = Math.max(from - person, 0);
    const end = Math.min(to - person, 1);
    if (start === 0 && end === 1) path += `M${x} ${y}${shape}`;
    else slices.push({ x, y, from: start, to: end });
  }
  return { path, slices };
}
