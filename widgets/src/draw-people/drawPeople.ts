/**
 * The one picture of risk: how many of so many. Page, explainer and film draw people from here, so that one risk never has two pictures.
 *
 * As many are drawn as the caption says, and exactly as many are filled: who counts in part is drawn in part, and nobody is drawn for the
 * sake of being seen. A thousand is the most that an eye can take in; what is rarer than one of them has words and no picture.
 */

/** Out of `outOf` (a whole number from 10), so many; or from so many to so many; or fewer than so many. */
export type PeopleFigure =
  | { kind: 'people'; outOf: number; with: number; without?: number | undefined }
  | { kind: 'extra-people'; outOf: number; more: number }
  | { kind: 'people-range'; outOf: number; from: number; to: number }
  | { kind: 'people-below'; outOf: number; below: number };

/** What a figure counts. People have heads; everything else is drawn as squares. */
export type Per = 'person' | 'procedure' | 'bone' | 'device' | 'device-year';

/** The words of a picture in one language; {0} and {1} stand for numbers, written in the reader's way. */
export interface PeopleWords {
  outOf: Record<Per, string>;
  with: string;
  without: string;
  more: string;
  fewer: string;
  range: string;
  below: string;
}

/** Bottom to top: everybody, those who may be meant, those who are meant. Told apart by lightness and by the words, never by hue alone. */
export interface PeopleLayer {
  tone: 'rest' | 'some' | 'sure';
  /** Path of whole people: lines along the rows, out of which dashes of the style sheet cut people. */
  whole: string;
  /** Outline of the last person, who counts in part: to be filled. Empty: nobody does. */
  part: string;
}

export interface PeoplePicture {
  /** How many are drawn in each line. */
  outOf: number;
  /** “Out of 100 people” */
  caption: string;
  viewBox: string;
  /** “48 with it” */
  lines: { label: string; layers: PeopleLayer[] }[];
}

/** The most that are drawn. */
export const MOST = 1000;
/** Units: from one person to the next, and from row to row. */
const PITCH = 10;
const ROW = 16;
const BODY = { width: 8, height: 9 };
const HEAD = { x: 4, y: -7.5, radius: 2.5 };
/** Tens stand apart, so that they can be counted. */
const GAP = 4;

/** Ten or twenty to a row are counted easily; of several hundred no row holds too few to be a row. */
const perRow = (outOf: number): number => (outOf > 100 ? 50 : Math.min(outOf, 20));

/** Products of decimals carry binary noise (1.4 × 10 = 14.000000000000002). */
const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;

const positionOf = (index: number, outOf: number): [x: number, y: number] => {
  const column = index % perRow(outOf);
  return [column * PITCH + Math.floor(column / 10) * GAP, Math.floor(index / perRow(outOf)) * ROW];
};

/** The first `count` of `outOf` people, fractions included. @param hasHeads false for what is no person. */
export function drawPeople(count: number, outOf: number, hasHeads = true): Omit<PeopleLayer, 'tone'> {
  const whole = Math.floor(tidy(count));
  const row = perRow(outOf);
  let path = '';
  for (let index = 0; index < whole;) {
    const [x, y] = positionOf(index, outOf);
    const run = Math.min(10, whole - index, row - (index % row));
    path += `M${x} ${y}h${run * PITCH}`;
    index += run;
  }
  const share = tidy(count - whole);
  return { whole: path, part: share > 0 ? cutPerson(positionOf(whole, outOf), share * BODY.width, hasHeads) : '' };
}

/** A person from the left edge to `width`. */
function cutPerson([x, y]: [number, number], width: number, hasHead: boolean): string {
  const body = `M${x} ${y - BODY.height / 2}h${tidy(width)}v${BODY.height}H${x}z`;
  const cut = width - HEAD.x;
  if (!hasHead || cut <= -HEAD.radius) return body;
  const { radius } = HEAD;
  const half = tidy(Math.sqrt(Math.max(0, radius ** 2 - cut ** 2)));
  const edge = tidy(x + HEAD.x + Math.min(cut, radius));
  const middle = y + HEAD.y;
  // A whole circle has no chord to cut it at: two half circles.
  return cut >= radius
    ? `${body}M${edge} ${middle}a${radius} ${radius} 0 1 0 ${-2 * radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0z`
    : `${body}M${edge} ${tidy(middle - half)}A${radius} ${radius} 0 ${cut > 0 ? 1 : 0} 0 ${edge} ${tidy(middle + half)}z`;
}

/** The view box of so many people; rows run through the middle of the bodies. */
export function peopleBox(outOf: number): string {
  const row = perRow(outOf);
  const [last] = positionOf(row - 1, outOf);
  return `0 -${PITCH} ${last + PITCH} ${Math.ceil(outOf / row) * ROW}`;
}

const fill = (text: string, ...values: string[]): string =>
  text.replace(/\{(\d)\}/g, (_, index: string) => values[Number(index)] ?? '');

/**
 * What is drawn of a figure, and what stands beside it. Figures of more than a thousand are drawn, captioned and written out of a thousand.
 *
 * @param write how the reader's language writes a number
 * @returns undefined when nothing is drawn, because it is rarer than 1 in 1,000 or nobody: words say it alone
 */
export function picturePeople(
  figure: PeopleFigure,
  words: PeopleWords,
  write: (value: number) => string,
  per: Per = 'person',
): PeoplePicture | undefined {
  const outOf = Math.min(figure.outOf, MOST);
  const scaled = (value: number): number => tidy(Math.min(outOf, (Math.abs(value) * outOf) / figure.outOf));
  const say = (text: string, ...values: number[]): string => fill(text, ...values.map((value) => write(scaled(value))));
  const lines = ((): [label: string, sure: number, some?: number][] => {
    switch (figure.kind) {
      case 'people': {
        const { with: treated, without } = figure;
        const line: [string, number] = [say(words.with, treated), treated];
        return without === undefined ? [line] : [line, [say(words.without, without), without]];
      }
      case 'extra-people':
        return [[say(figure.more < 0 ? words.fewer : words.more, figure.more), figure.more]];
      case 'people-range': {
        const { from, to } = figure;
        return [[say(words.range, from, to), Math.min(from, to), Math.max(from, to)]];
      }
      case 'people-below':
        return [[say(words.below, figure.below), 0, figure.below]];
    }
  })();
  const most = Math.max(...lines.map(([, sure, some = sure]) => scaled(some)));
  if (most * MOST < outOf) return undefined;
  const hasHeads = per === 'person';
  const layer = (tone: PeopleLayer['tone'], count: number): PeopleLayer[] =>
    count > 0 ? [{ tone, ...drawPeople(count, outOf, hasHeads) }] : [];
  return {
    outOf,
    caption: fill(words.outOf[per], write(outOf)),
    viewBox: peopleBox(outOf),
    lines: lines.map(([label, sure, some]) => ({
      label,
      layers: [
        ...layer('rest', outOf),
        ...(some === undefined ? [] : layer('some', scaled(some))),
        ...layer('sure', scaled(sure)),
      ],
    })),
  };
}
