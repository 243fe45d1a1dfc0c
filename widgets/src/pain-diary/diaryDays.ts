import { hasNumber, type DiaryEntry } from './diaryEntry.ts';

/** The calendar day on which an entry was written, in the offset it was written in: `2026-01-14`. ISO days sort as text. */
export const dayOf = (entry: DiaryEntry): string => entry.at.slice(0, 10);

/** Days since 1970 of a calendar day. Their difference counts days, whatever the clock does in spring and autumn. */
export const dayNumber = (day: string): number => Date.parse(day) / 864e5;

/** The other way round. */
export const toDay = (day: number): string => new Date(day * 864e5).toISOString().slice(0, 10);

/** Earliest first; entries of one moment keep one order everywhere. */
export const byTime = (a: DiaryEntry, b: DiaryEntry): number =>
  Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1);

/** The stretch of days looked at, both ends included, as day numbers. */
export interface DiaryPeriod {
  readonly from: number;
  readonly to: number;
}

/**
 * The last `length` days up to today (or to the last entry, if a clock ran ahead), no earlier than the first entry.
 * @param entries earliest first, at least one
 * @param length 0 means everything
 */
export const periodOf = (entries: readonly DiaryEntry[], today: number, length: number): DiaryPeriod => {
  const [first = today, last = today] = [entries[0], entries.at(-1)].map((entry) => entry && dayNumber(dayOf(entry)));
  const to = Math.max(last, today);
  return { from: length ? Math.max(first, to - length + 1) : first, to };
};

/**
 * The numbers that may share a chart and a median: those asked with the same question, end labels and
 * recall period as the last one (@hjermstad-2011-scales).
 */
export const comparableNumbers = (entries: readonly DiaryEntry[]): readonly DiaryEntry[] => {
  const numbers = entries.filter(hasNumber);
  const wordsOf = ({ question, low, high, recall }: DiaryEntry) => [question, low, high, recall].join('\n');
  const last = numbers.at(-1);
  return numbers.filter((entry) => last && wordsOf(entry) === wordsOf(last));
};

/** A treatment and its day. */
export interface Treatment {
  readonly day: number;
  readonly what: string;
}

/** Treatments of a period, earliest first. Without a day of its own a treatment is of the day it was written. */
export const treatmentsOf = (entries: readonly DiaryEntry[], { from, to }: DiaryPeriod): readonly Treatment[] =>
  entries
    .flatMap((entry) =>
      entry.treatment ? [{ day: dayNumber(entry.treatmentDate ?? dayOf(entry)), what: entry.treatment }] : [],
    )
    .filter(({ day }) => from <= day && day <= to)
    .sort((a, b) => a.day - b.day);
