/** Breaks labels into lines that stay on the sheet in any language, and draws the line from each to what it names. */
import { sheetWidth, type Drawing, type Label, type Point, type Shape } from './drawing.ts';

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

function reservedHeightFor({ align, text: [x] }: Label): number {
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

export function layLabels({ labels }: Pick<Drawing, 'labels'>, wordOf: (key: string) => string): LaidLabel[] {
  return labels.map((label) => ({
    x: label.text[0],
    y: label.text[1],
    align: label.align,
    lines: breakLines(wordOf(label.word), reservedHeightFor(label)),
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

/** Path data from one point to another in whole units, in as few letters as it takes. */
function drawLine([fromX, fromY]: Point, [toX, toY]: Point): string {
  const [x, y] = [toX - fromX, toY - fromY];
  const step = y === 0 ? `h${x}` : x === 0 ? `v${y}` : `l${x}${y < 0 ? '' : ' '}${y}`;
  return `${moveTo([fromX, fromY])}${step}`;
}
const moveTo = ([x, y]: Point): string => `M${x}${y < 0 ? '' : ' '}${y}`;

/** The line from each label to what it names, and the dots where they end. */
export function drawLeaders({ labels }: Pick<Drawing, 'labels'>, laid: readonly LaidLabel[]): Shape[] {
  const leading = labels.flatMap((label, index) => {
    const laidLabel = laid[index];
    return label.to && laidLabel ? [{ from: leaveFrom(label, laidLabel, label.to), to: label.to }] : [];
  });
  if (leading.length === 0) return [];
  return [
    { ink: 'leader', layer: 'labels', d: leading.map(({ from, to }) => drawLine(from, to)).join('') },
    { ink: 'mark', layer: 'labels', d: leading.map(({ to }) => `${moveTo(to)}h0`).join('') },
  ];
}
