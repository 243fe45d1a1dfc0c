/** Turns a figure of the payload into what is drawn and what is said beside the drawing. */
import type { Figure } from './payload.ts';
import type { ExplainerStrings } from './strings.ts';
import type { PartLabel } from './terms.ts';

/**
 * A part of a drawing.
 *
 * - tone: filled, tinted, or like the others. Told apart by lightness and in words, never by hue alone.
 * - end: where the part ends. Parts lie over each other from 0 on; the first lies on top.
 * - amount, label: how the number is said.
 * - said: the number to say, when it is not `end`.
 */
export type Part = [tone: 'sure' | 'some' | 'rest', end: number, amount: keyof ExplainerStrings['amounts'], label?: PartLabel | undefined, said?: number];

export interface Chart {
  /** People are drawn one by one, points and days as bars. */
  unit: keyof ExplainerStrings['units'];
  /** How many people, points or days the whole drawing stands for. */
  outOf: number;
  parts: Part[];
  /** Less than one person is meant: the same share with a denominator that gives at least one. */
  tiny?: [count: number, outOf: number] | false;
}

/**
 * The one denominator of all drawings of people, benefits and harms alike, so that they can be
 * compared by eye. What is rarer than 1 in 100 is drawn on it as well, and said with its own.
 */
export const PEOPLE = 100;

/** Products of decimals carry binary noise (1.4 × 10 = 14.000000000000002). */
const tidy = (value: number): number => +value.toPrecision(6);

const moreOrFewer = (value: number): 'more' | 'fewer' => (value < 0 ? 'fewer' : 'more');

export function chartFigure(figure: Figure): Chart {
  const { kind } = figure;
  if (kind === 'days') return { unit: 'days', outOf: 30, parts: [['sure', Math.abs(figure.fewer), moreOrFewer(-figure.fewer)]] };
  if (kind === 'points') {
    const labels = (['with', 'without', 'difference'] as const).filter((label) => figure[label] !== undefined);
    return { unit: 'points', outOf: figure.scale, parts: labels.map((label) => ['sure', Math.abs(figure[label] ?? 0), 'of', label]) };
  }
  const scaled = (value: number): number => Math.min(PEOPLE, tidy((Math.abs(value) * PEOPLE) / figure.outOf));
  const [one, other = 0] = kind === 'people' ? [figure.with, figure.without] : kind === 'people-range' ? [figure.from, figure.to] : [figure.more];
  const low = Math.min(scaled(one), scaled(other));
  const end = Math.max(scaled(one), scaled(other));
  const factor = 10 ** Math.ceil(-Math.log10(end));
  const parts: Part[] =
    kind === 'people-range'
      ? [['sure', low, 'of', 'atLeast'], ['some', end, 'of', 'upTo']]
      : kind === 'people' && figure.without !== undefined
        ? [['some', low, 'of', 'either'], ['sure', end, moreOrFewer(one - other), undefined, tidy(end - low)]]
        : [['sure', end, kind === 'people' ? 'of' : moreOrFewer(one)]];
  return {
    unit: 'people',
    outOf: PEOPLE,
    parts: [...parts, ['rest', PEOPLE, 'of', 'rest', tidy(PEOPLE - end)]],
    tiny: end > 0 && end < 1 && [tidy(end * factor), PEOPLE * factor],
  };
}
