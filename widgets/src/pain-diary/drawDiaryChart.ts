import { dayNumber, dayOf, type DiaryPeriod } from './diaryDays.ts';
import type { DiaryEntry } from './diaryEntry.ts';

/**
 * Path data for a drawing of 1000 by 110 units, 5 units of room above 10 and below 0. Four paths, however
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

const WIDTH = 1000;

/** The height of an NRS-11 number in the drawing, downwards: 10 is at 5 and 0 at 105. */
export const heightOf = (value: number): number => 105 - value * 10;

/**
 * @param numbers entries with a value, of one series, earliest first
 * @param treated days of treatments, as day numbers
 */
export const drawDiaryChart = (numbers: readonly DiaryEntry[], treated: readonly number[], { from, to }: DiaryPeriod): DiaryChart => {
  const perDay = WIDTH / (to - from + 1);
  const across = (day: number) => Math.round((day - from) * perDay);
  let line = '';
  let dots = '';
  let gaps = '';
  let next = from;
  const shade = (until: number) => {
    if (until > next) gaps += `M${across(next)} 0H${across(until)}V110H${across(next)}z`;
  };
  for (const entry of numbers) {
    const day = dayNumber(dayOf(entry));
    if (day < from || day > to) continue;
    const [, hour = 12, minute = 0] = /T(..):(..)/.exec(entry.at) ?? [];
    const point = `${across(day + (Number(hour) + Number(minute) / 60) / 24)} ${heightOf(entry.value ?? 0)}`;
    line += (line && day <= next ? 'L' : 'M') + point;
    dots += `M${point}h0`;
    shade(day);
    next = Math.max(next, day + 1);
  }
  shade(to + 1);
  const treatments = treated.filter((day) => day >= from && day <= to).map((day) => `M${across(day + 0.5)} 0V110`).join('');
  return { line, dots, gaps, treatments };
};
