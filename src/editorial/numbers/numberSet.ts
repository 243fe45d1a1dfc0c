/** A set of numbers that data hold, and the question whether a stated number is one of them. */
import { readNumbers, type StatedNumber } from './readNumbers.ts';

/** Times are told in round weeks, months and years: 13 weeks and 3 months are one time. */
const TIME_TOLERANCE = 0.085;
/** “1 in 7” stands for any share near it. */
const SMALL_BASE = 20;
const SMALL_BASE_TOLERANCE = 0.1;
/** “Nearly half” and “more than half” of 100. */
const PART_TOLERANCE = 15;

export class NumberSet {
  readonly #amounts = new Set<number>();
  /** Amounts that stand without a base. */
  readonly #plain = new Set<number>();
  readonly #shares: { value: number; outOf: number }[] = [];
  readonly #days: number[] = [];
  readonly #written = new Set<number>();

  addAmount(...values: number[]): this {
    for (const value of values) {
      this.#amounts.add(Math.abs(value));
      this.#plain.add(Math.abs(value));
    }
    return this;
  }

  addShare(value: number, outOf: number): this {
    this.#amounts.add(Math.abs(value));
    this.#shares.push({ value: Math.abs(value), outOf });
    return this;
  }

  addDays(...values: number[]): this {
    this.#days.push(...values);
    return this;
  }

  /** Numbers that stand for themselves, in whatever unit a sentence gives them. */
  addWritten(...values: number[]): this {
    values.forEach((value) => this.#written.add(value));
    return this.addAmount(...values);
  }

  /** Every number of a text, in words too. */
  addText(text: string): this {
    const stated = readNumbers(text, { words: 'all' });
    for (const { value, unit, outOf } of stated) {
      if (unit === 'days') this.addDays(value);
      else if (outOf === undefined) this.addAmount(value);
      else this.addShare(value, outOf).addAmount(outOf);
    }
    if (/\b(?:a|one|per) year\b|\byearly\b|\bannual/i.test(text)) this.addDays(365.25);
    if (/\b(?:a|one) month\b/i.test(text)) this.addDays(30.44);
    if (/\b(?:a|one) week\b/i.test(text)) this.addDays(7);
    if (/\b(?:a|one) day\b|\bovernight\b/i.test(text)) this.addDays(1);
    if (/\ban? hour\b/i.test(text)) this.addDays(1 / 24);
    return this;
  }

  add(other: NumberSet): this {
    other.#amounts.forEach((value) => this.#amounts.add(value));
    other.#plain.forEach((value) => this.#plain.add(value));
    this.#shares.push(...other.#shares);
    this.#days.push(...other.#days);
    other.#written.forEach((value) => this.#written.add(value));
    return this;
  }

  has(stated: StatedNumber): boolean {
    const { written, value, unit, outOf, decimals, isPart } = stated;
    if (this.#written.has(written)) return true;
    if (unit === 'days') return this.#days.some((days) => Math.abs(days - value) <= value * TIME_TOLERANCE);
    if (outOf === undefined)
      return this.#amounts.has(value) || [...this.#amounts].some((known) => isRounded(known, value, decimals));
    if ([...this.#plain].some((known) => known === value || isRounded(known, value, decimals))) return true;
    // “1 in 5” of a source that gives the number needed to treat.
    if (value === 1 && [...this.#plain].some((known) => known === outOf || isRounded(known, outOf, 0))) return true;
    if (isPart)
      return this.#shares.some((share) => Math.abs((share.value / share.outOf) * outOf - value) <= PART_TOLERANCE);
    return this.#shares.some((share) => {
      const expected = (share.value / share.outOf) * outOf;
      if (share.outOf === outOf) return share.value === value || isRounded(share.value, value, decimals);
      const tolerance = outOf <= SMALL_BASE ? expected * SMALL_BASE_TOLERANCE : 0.5 * 10 ** -decimals;
      return Math.abs(expected - value) <= tolerance + Number.EPSILON;
    });
  }

  /** The amounts or times that lie nearest to a number, for a message: at most three. */
  nearest({ value, unit }: StatedNumber): string[] {
    const known =
      unit === 'days'
        ? [...new Set(this.#days)].map((days) => [days, nameDays(days)] as const)
        : [...this.#amounts].map((amount) => [amount, String(amount)] as const);
    return known
      .sort(([a], [b]) => Math.abs(a - value) - Math.abs(b - value))
      .slice(0, 3)
      .map(([, name]) => name);
  }
}

/** True when `stated` is `known` with fewer digits: 15.8 for 15.79, 2,500 for 2,470 (two digits at least stay). */
function isRounded(known: number, stated: number, decimals: number): boolean {
  const hasMoreDigits = Math.abs(known * 10 ** decimals - Math.round(known * 10 ** decimals)) > 1e-6;
  if (hasMoreDigits && Math.abs(known - stated) <= 0.5 * 10 ** -decimals + 1e-9) return true;
  if (known < 100 || decimals > 0) return false;
  return Number(known.toPrecision(2)) === stated;
}

const nameDays = (days: number): string =>
  days < 1
    ? `${Math.round(days * 24 * 10) / 10} hours`
    : days < 21
      ? `${Math.round(days)} days`
      : days < 200
        ? `${Math.round(days / 7)} weeks`
        : `${Math.round(days / 30.44)} months`;
