import { dayNumber, dayOf, type DiaryPeriod } from './diaryDays.ts';
import type { DiaryEntry } from './diaryEntry.ts';

/**
 * Path data for a drawing of 1000 by 110 units: 10 is at height 5 and 0 at 105. Four paths, however
 * many entries: a thousand elements would make an old phone stumble.
 */
export interface DiaryChart {
  /** Joins numbers of the same or the next day; broken where a day has none, since nobody knows what it held. */
  readonly line: string;
  /** A dot per number: a line of no length with round ends. */
  readonly dots: string;
  /** A block over every run of days without a number. */
  readonly gaps: string;
  /** An upright line per treatment. */
  readonly treatments: string;
}

/**
 * @param numbers entries that may share a chart, earliest first
 * @param treated days of treatments, as day numbers
 */
export const drawDiaryChart = (
  numbers: readonly DiaryEntry[],
  treated: readonly number[],
  { from, to }: DiaryPeriod,
): DiaryChart => {
  const across = (day: number) => Math.round(((day - from) * 1000) / (to - from + 1));
  let [line, dots, gaps, next] = ['', '', '', from];
  const shadeUntil = (day: number) => {
    if (day > next) gaps += `M${across(next)} 0H${across(day)}V110H${across(next)}z`;
  };
  for (const entry of numbers) {
    const day = dayNumber(dayOf(entry));
    if (day < from || day > to) continue;
    const [, hour = 12, minute = 0] = /T(..):(..)/.exec(entry.at) ?? [];
    const point = `${across(day + (+hour + +minute / 60) / 24)} ${105 - +entry.value * 10}`;
    line += (line && day <= next ? 'L' : 'M') + point;
    dots += `M${point}h0`;
    shadeUntil(day);
    next = day + 1;
  }
  shadeUntil(to + 1);
  return { line, dots, gaps, treatments: treated.map((day) => `M${across(day + 0.5)} 0V110`).join('') };
};
