/** Turns a figure of the payload into what is drawn. */
import type { Figure } from './payload.ts';

export interface Chart {
  /** How many people, points or days the whole drawing stands for. */
  outOf: number;
  isPeople: boolean;
  /**
   * - tone: filled or tinted; told apart by lightness and by the numbers, never by hue alone.
   * - end: where the part ends. Parts lie over each other from 0 on; the first lies on top.
   * - sign and number: what is written beside it; out of how many, when not out of `outOf`.
   */
  parts: [tone: 'sure' | 'some', end: number, sign: '' | '+' | '−', number: number, outOf?: number][];
}

/**
 * The one denominator of all drawings of people, benefits and harms alike, so that they can be
 * compared by eye. What is rarer than 1 in 100 is drawn on it as well, and written with its own.
 */
export const PEOPLE = 100;

/** Products of decimals carry binary noise (1.4 × 10 = 14.000000000000002). */
const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;

const signOf = (value: number): '+' | '−' => (value < 0 ? '−' : '+');

export function chartFigure(figure: Figure): Chart {
  const { kind } = figure;
  if (kind === 'days') {
    const days = Math.abs(figure.fewer);
    return { outOf: 30, isPeople: false, parts: [['sure', days, signOf(-figure.fewer), days]] };
  }
  if (kind === 'points') {
    const { scale, with: treated, without, difference } = figure;
    const values = [treated, without, difference].filter((value) => value !== undefined).map(Math.abs);
    return { outOf: scale, isPeople: false, parts: values.map((value) => ['sure', value, '', value]) };
  }
  const scaled = (value: number): number => Math.min(PEOPLE, tidy((Math.abs(value) * PEOPLE) / figure.outOf));
  const [one, other] =
    kind === 'people'
      ? [figure.with, figure.without]
      : kind === 'people-range'
        ? [figure.from, figure.to]
        : [figure.more];
  const ends = [one, other ?? 0].map(scaled);
  const low = Math.min(...ends);
  const end = Math.max(...ends);
  // Less than one person: the same share with a denominator that gives at least one.
  const factor = end > 0 && end < 1 ? 10 ** Math.ceil(-Math.log10(end)) : 1;
  return {
    outOf: PEOPLE,
    isPeople: true,
    parts:
      kind === 'people-range'
        ? [
            ['sure', low, '', low],
            ['some', end, '', end],
          ]
        : other !== undefined
          ? [
              ['some', low, '', low],
              ['sure', end, signOf(one - other), tidy(end - low)],
            ]
          : [['sure', end, kind === 'people' ? '' : signOf(one), tidy(end * factor), PEOPLE * factor]],
  };
}
