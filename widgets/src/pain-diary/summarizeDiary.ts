import { dayNumber, dayOf, type DiaryPeriod } from './diaryDays.ts';
import type { DiaryEntry } from './diaryEntry.ts';

/** Some answers in brief. The three values are NaN when `count` is 0. */
export interface Middle {
  readonly count: number;
  /** The median. NRS-11 is ordinal, so a mean would claim equal steps [ihe-pain-score]. */
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
}

/** What the summary says. Counts and medians only: no word of severity, since the schemes disagree (scales.json, severityBandsAdvice). */
export interface DiarySummary {
  readonly days: number;
  readonly daysWithNumber: number;
  readonly numbers: Middle;
  /** Entries that say why there is no number. */
  readonly unanswered: number;
  /** First and last seven days; undefined when the period is under two weeks, where they would overlap. */
  readonly firstWeek: Middle | undefined;
  readonly lastWeek: Middle | undefined;
  readonly treatments: readonly { readonly day: number; readonly what: string; readonly before: Middle; readonly after: Middle }[];
  readonly sleep: Middle;
  readonly mood: Middle;
  readonly activity: Middle;
}

/** Some answers in brief: of 3, 4, 9 the median is 4, and of 3, 4 it is 3.5. */
export const middleOf = (answers: readonly (number | undefined)[]): Middle => {
  const sorted = answers.filter((answer) => answer !== undefined).sort((a, b) => a - b);
  const at = (i: number) => sorted[i] ?? NaN;
  const half = sorted.length / 2;
  return { count: sorted.length, median: (at(Math.ceil(half) - 1) + at(Math.floor(half))) / 2, lowest: at(0), highest: at(sorted.length - 1) };
};

/** Treatments with their day, earliest first. Without a day of its own a treatment is of the day it was written. */
export const treatmentsOf = (entries: readonly DiaryEntry[], { from, to }: DiaryPeriod): { day: number; what: string }[] =>
  entries
    .flatMap((entry) => (entry.treatment ? [{ day: dayNumber(entry.treatmentOn ?? dayOf(entry)), what: entry.treatment }] : []))
    .filter(({ day }) => from <= day && day <= to)
    .sort((a, b) => a.day - b.day);

/**
 * @param numbers entries with a value, of one series
 * @param entries all entries
 */
export const summarizeDiary = (numbers: readonly DiaryEntry[], entries: readonly DiaryEntry[], period: DiaryPeriod): DiarySummary => {
  const { from, to } = period;
  const dated = numbers.map((entry) => ({ day: dayNumber(dayOf(entry)), value: entry.value }));
  const within = (first: number, last: number) => dated.filter(({ day }) => first <= day && day <= last);
  const pain = (first: number, last: number) => middleOf(within(first, last).map(({ value }) => value));
  const all = entries.filter((entry) => from <= dayNumber(dayOf(entry)) && dayNumber(dayOf(entry)) <= to);
  const days = to - from + 1;
  return {
    days,
    daysWithNumber: new Set(within(from, to).map(({ day }) => day)).size,
    numbers: pain(from, to),
    unanswered: all.filter((entry) => entry.absent).length,
    firstWeek: days < 14 ? undefined : pain(from, from + 6),
    lastWeek: days < 14 ? undefined : pain(to - 6, to),
    // The day of the treatment is on neither side: nobody knows which numbers of that day came first.
    treatments: treatmentsOf(entries, period).map((it) => ({ ...it, before: pain(it.day - 7, it.day - 1), after: pain(it.day + 1, it.day + 7) })),
    sleep: middleOf(all.map((entry) => entry.sleep)),
    mood: middleOf(all.map((entry) => entry.mood)),
    activity: middleOf(all.map((entry) => entry.activity)),
  };
};
