/**
 * Pain is drawn in dashes. A ring or a band whose length does not hold whole ones would end in a sliver, or show two dashes in one where a
 * ring closes; so both are made larger or smaller, by at most half a dash and its gap, until it does.
 */
import type { Ink } from '../content/schema/drawing.ts';
import type { Point } from './drawing.ts';
import { inks, type InkStyle } from './inks.ts';
import { boxesOf, endsOf, lengthOf, resizeLine, splitLines } from './shapePath.ts';

const dashed = new Set<Ink>(['pain', 'ache']);

/** What stays in its place: the middle of a ring, the first point of a band. */
function anchorOf(line: string, closed: boolean): Point {
  const [box] = boxesOf(line);
  return closed && box ? [(box.left + box.right) / 2, (box.top + box.bottom) / 2] : endsOf(line)[0];
}

function fitLine(line: string, dash: number, gap: number): string {
  const closed = /z$/i.test(line);
  // A ring's last gap is a gap; a band ends with a dash.
  const end = closed ? 0 : dash;
  const length = lengthOf(line);
  const wanted = end + (dash + gap) * Math.max(1, Math.round((length - end) / (dash + gap)));
  // Nobody sees less than half a dash.
  return length === 0 || Math.abs(length - wanted) < dash / 2
    ? line
    : resizeLine(line, wanted / length, anchorOf(line, closed));
}

/** @param d path data whose lines each begin with an absolute `M`. @returns it as it is, if its ink has no dashes that would show it. */
export function fitDashes(ink: Ink, d: string): string {
  const [dash = 0, gap = 0] = ((inks[ink] as InkStyle).dashes ?? '').split(' ').map(Number);
  if (!dashed.has(ink)) return d;
  return splitLines(d)
    .map((line) => fitLine(line, dash, gap))
    .join('');
}
