/** Breaks labels into lines that stay on the sheet in any language, and draws the line from each to what it names. */
import type { Point } from '../components/body-map/smoothCurve.ts';
import { sheetWidth, type Label, type Scene } from './scene.ts';
import { stroke, type Part } from './part.ts';

/** Size of a label in units of the sheet, on the narrowest screen; wide screens get smaller text in the same places. */
export const labelSize = 34;
export const lineHeight = 1.1;
/** The width of an average letter, as a part of the size, with room for wide ones. */
const LETTER = 0.55;
const EDGE = 8;
const GAP = 10;

export interface LaidLabel {
  x: number;
  y: number;
  align: Label['align'];
  lines: readonly string[];
}

function roomFor({ align, text: [x] }: Label): number {
  const [before, after] = [x - EDGE, sheetWidth - EDGE - x];
  return align === 'start' ? after : align === 'end' ? before : 2 * Math.min(before, after);
}

function breakLines(words: string, room: number): string[] {
  const most = Math.floor(room / (labelSize * LETTER));
  // A number stays with the word before it: “Ordinary epidural: 5” breaks before “epidural”.
  return words.split(/ (?!\d+$)/).reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
    return lines;
  }, []);
}

export function layLabels({ labels }: Scene, wordOf: (key: string) => string): LaidLabel[] {
  return labels.map((label) => ({
    x: label.text[0],
    y: label.text[1],
    align: label.align,
    lines: breakLines(wordOf(label.word), roomFor(label)),
  }));
}

function leaveFrom({ align, text: [x, y] }: Label, { lines }: LaidLabel, to: Point): Point {
  if (align === 'start' && to[0] < x) return [x - GAP, y];
  if (align === 'end' && to[0] > x) return [x + GAP, y];
  const [high, wide] = [
    (lines.length * labelSize * lineHeight) / 2 + GAP / 2,
    Math.max(...lines.map(({ length }) => length)) * labelSize * LETTER,
  ];
  const aside = { start: wide / 3, middle: 0, end: -wide / 3 }[align];
  return [Math.round(x + aside), Math.round(y + (to[1] > y ? high : -high))];
}

export function drawLeaders({ labels }: Scene, laid: readonly LaidLabel[]): Part {
  const leading = labels.flatMap((label, index) => {
    const place = laid[index];
    return label.to && place ? [{ from: leaveFrom(label, place, label.to), to: label.to }] : [];
  });
  if (leading.length === 0) return [];
  return [
    stroke('leader', leading.map(({ from, to }) => `${from.join(',')}! ${to.join(',')}!`).join(' / ')),
    stroke('mark', leading.map(({ to }) => to.join(',')).join(' / ')),
  ];
}
