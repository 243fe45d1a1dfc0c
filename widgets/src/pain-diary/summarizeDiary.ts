import { fillText } from '../shared/languages.ts';
import { dayOf, toDay, treatmentsOf, type DiaryPeriod } from './diaryDays.ts';
import { EXTRAS, hasNumber, type DiaryEntry } from './diaryEntry.ts';
import type { DiaryFormats } from './diaryFormats.ts';
import type { EntriesStrings } from './strings.ts';

/** The median, e.g. 3.5 of 3 and 4. NRS-11 is ordinal, so a mean would claim equal steps (@ihe-pain-score). NaN of nothing. */
export const medianOf = (sorted: readonly number[]): number =>
  ((sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN) + (sorted[Math.floor(sorted.length / 2)] ?? NaN)) / 2;

/**
 * A period in plain sentences, each with the count it rests on. No word of severity, because the
 * schemes disagree (scales.json, severityBandsAdvice), and nothing is said of what there is none of.
 * @param numbers entries whose numbers may be compared
 * @param entries all entries
 */
export const summarizeDiary = (
  numbers: readonly DiaryEntry[],
  entries: readonly DiaryEntry[],
  period: DiaryPeriod,
  text: EntriesStrings,
  { day, number }: DiaryFormats,
): readonly string[] => {
  const { from, to } = period;
  const within = (list: readonly DiaryEntry[], first: number, last: number) => {
    const [after, before] = [toDay(first), toDay(last)];
    return list.filter((entry) => after <= dayOf(entry) && dayOf(entry) <= before);
  };
  const here = within(numbers, from, to);
  const all = within(entries, from, to);
  const lines = [fillText(text.span, day(from), day(to), new Set(here.map(dayOf)).size, to - from + 1)];
  const add = (what: string, answers: readonly (string | undefined)[]) => {
    const sorted = answers
      .filter((answer) => answer !== undefined)
      .map(Number)
      .sort((a, b) => a - b);
    const [lowest] = sorted;
    if (lowest !== undefined)
      lines.push(fillText(text.middle, what, number(medianOf(sorted)), lowest, sorted.at(-1), sorted.length));
  };
  const addPain = (what: string, first: number, last: number) =>
    add(
      what,
      within(numbers, first, last).map(({ value }) => value),
    );
  addPain(text.pain, from, to);
  // Under two weeks the two would overlap.
  if (to - from > 12) {
    addPain(text.first, from, from + 6);
    addPain(fillText(text.days, 7), to - 6, to);
  }
  // The day of a treatment is on neither side: nobody knows which numbers of that day came first.
  for (const it of treatmentsOf(entries, period)) {
    const what = `${it.what}, ${day(it.day)}`;
    addPain(fillText(text.before, what), it.day - 7, it.day - 1);
    addPain(fillText(text.after, what), it.day + 1, it.day + 7);
  }
  for (const name of EXTRAS)
    add(
      `${text[name]} (${text.ends})`,
      all.map((entry) => entry[name]),
    );
  const unanswered = all.filter((entry) => !hasNumber(entry)).length;
  if (unanswered) lines.push(fillText(text.skipped, unanswered));
  return lines;
};
