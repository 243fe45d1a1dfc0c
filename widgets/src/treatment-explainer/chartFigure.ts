/** Turns a figure of the payload into what is drawn and what is said beside the drawing. */
import type { Figure } from './payload.ts';

/** `sure`: filled. `some`: tinted with an outline. `rest`: outline only. Told apart by fill, never by hue alone. */
export type Tone = 'sure' | 'some' | 'rest';
/** What a part means. Each has its words in every language. */
export type PartName = 'had' | 'hadNot' | 'either' | 'more' | 'fewer' | 'same' | 'atLeast' | 'upTo' | 'with' | 'without' | 'difference' | 'fewerDays' | 'moreDays';
export interface Part {
  name: PartName;
  tone: Tone;
  /** Where the part starts and ends on the drawing, in people, points or days. */
  from: number;
  to: number;
  /** The number to say. */
  say: number;
}
export interface Chart {
  /** People and days are drawn one by one, points as bars. */
  kind: 'people' | 'points' | 'days';
  /** How many people, points or days the whole drawing stands for. */
  outOf: number;
  parts: Part[];
  /** Set when fewer than one person of the array is meant: the same share with a denominator that gives at least one. */
  tiny?: { count: number; outOf: number };
}

/** Averages and products of decimals carry binary noise (1.4 × 10 = 14.000000000000002). */
const tidy = (value: number): number => Number(value.toPrecision(6));

const peopleIn = (figure: Figure): number[] =>
  figure.kind === 'people'
    ? [figure.with, figure.without ?? 0].map((value) => value / figure.outOf)
    : figure.kind === 'extra-people'
      ? [Math.abs(figure.more) / figure.outOf]
      : figure.kind === 'people-range'
        ? [Math.max(figure.from, figure.to) / figure.outOf]
        : [];

/**
 * One denominator for all benefits and harms of a treatment, so that they can be compared by eye:
 * 100 people, or 1,000 when nothing reaches 1 in 100.
 */
export function commonDenominator(figures: (Figure | undefined)[]): number {
  const shares = figures.flatMap((figure) => (figure ? peopleIn(figure) : []));
  return shares.some((share) => share >= 0.01) || !shares.some((share) => share > 0) ? 100 : 1000;
}

/** Lays parts end to end and leaves the rest of the people for the last part. */
function stack(outOf: number, parts: [PartName, Tone, number, number?][], rest: PartName): Part[] {
  let end = 0;
  const placed = parts.map(([name, tone, size, say = size]): Part => {
    const from = end;
    end = tidy(Math.min(outOf, end + Math.max(0, size)));
    return { name, tone, from, to: end, say: tidy(say) };
  });
  return [...placed, { name: rest, tone: 'rest', from: end, to: outOf, say: tidy(outOf - end) }];
}

function share(value: number, outOf: number): { count: number; outOf: number } {
  let [count, of] = [value, outOf];
  while (count < 1) [count, of] = [count * 10, of * 10];
  return { count: tidy(count), outOf: of };
}

/** @param outOf the common denominator: how many people every drawing stands for */
export function chartFigure(figure: Figure, outOf: number): Chart {
  if (figure.kind === 'points') {
    const bars = (['with', 'without', 'difference'] as const).flatMap((name): Part[] => {
      const value = figure[name];
      if (value === undefined || (name === 'difference' && figure.with !== undefined)) return [];
      const say = Math.abs(value);
      return [{ name, tone: name === 'without' ? 'some' : 'sure', from: 0, to: Math.min(say, figure.scale), say }];
    });
    return { kind: 'points', outOf: figure.scale, parts: bars };
  }
  if (figure.kind === 'days') {
    const name = figure.fewer < 0 ? 'moreDays' : 'fewerDays';
    const days = Math.abs(figure.fewer);
    return { kind: 'days', outOf: 30, parts: [{ name, tone: 'sure', from: 0, to: Math.min(days, 30), say: days }] };
  }
  const scaled = (value: number): number => Math.min(outOf, Math.max(0, tidy((value * outOf) / figure.outOf)));
  const largest = Math.max(...peopleIn(figure)) * outOf;
  const chart = (parts: [PartName, Tone, number, number?][], rest: PartName): Chart => ({
    kind: 'people',
    outOf,
    parts: stack(outOf, parts, rest),
    ...(largest > 0 && largest < 1 && { tiny: share(largest, outOf) }),
  });
  if (figure.kind === 'extra-people') {
    return chart([[figure.more < 0 ? 'fewer' : 'more', 'sure', scaled(Math.abs(figure.more))]], 'same');
  }
  if (figure.kind === 'people-range') {
    const [low, high] = [Math.min(figure.from, figure.to), Math.max(figure.from, figure.to)].map(scaled) as [number, number];
    return chart([['atLeast', 'sure', low], ['upTo', 'some', high - low, high]], 'hadNot');
  }
  const treated = scaled(figure.with);
  if (figure.without === undefined) return chart([['had', 'sure', treated]], 'hadNot');
  const untreated = scaled(figure.without);
  const difference: [PartName, Tone, number] = [treated < untreated ? 'fewer' : 'more', 'sure', Math.abs(treated - untreated)];
  return chart([['either', 'some', Math.min(treated, untreated)], difference], 'hadNot');
}
