import type { DiaryEntry } from './diaryEntry.ts';

/** The calendar day on which an entry was written, in the offset it was written in: `2026-01-14`. */
export const dayOf = (entry: DiaryEntry): string => entry.at.slice(0, 10);

/** Days since 1970 of a calendar day. Their difference counts days, whatever the clock does in spring and autumn. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00Z`) / 864e5;

/** Earliest first; entries of one moment keep one order everywhere. */
export const byTime = (a: DiaryEntry, b: DiaryEntry): number => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1);

/** Numbers asked with other end labels or another time span may not share a chart or a median [hjermstad-2011-scales]. */
export const seriesOf = (entry: DiaryEntry): string => [entry.recall, entry.low, entry.high].join('\n');

/** The stretch of days looked at, both ends included, as day numbers. */
export interface DiaryPeriod {
  readonly from: number;
  readonly to: number;
}

/**
 * The last `length` days up to today (or up to the last entry, if a clock ran ahead), no earlier than the first entry.
 * @param days day numbers of all entries, not empty
 * @param length 0 means everything
 */
export const periodOf = (days: readonly number[], today: number, length: number): DiaryPeriod => {
  const to = days.reduce((a, b) => Math.max(a, b), today);
  const first = days.reduce((a, b) => Math.min(a, b), to);
  return { from: length ? Math.max(first, to - length + 1) : first, to };
};
