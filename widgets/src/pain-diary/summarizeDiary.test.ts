import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber } from './diaryDays.ts';
import type { DiaryEntry } from './diaryEntry.ts';
import { middleOf, summarizeDiary } from './summarizeDiary.ts';

const on = (day: number) => new Date((from + day) * 864e5).toISOString().slice(0, 10);
const from = dayNumber('2026-03-01');
const entry = (day: number, value: number, more: Partial<DiaryEntry> = {}): DiaryEntry => ({ id: `${day}-${value}`, at: on(day), edited: on(day), value, ...more });
const summarize = (entries: DiaryEntry[], to: number) => summarizeDiary(entries.filter((it) => it.value !== undefined), entries, { from, to: from + to });

describe('middleOf', () => {
  test('is the median, NaN for nothing', () => {
    expect(middleOf([9, 3, 4])).toEqual({ count: 3, median: 4, lowest: 3, highest: 9 });
    expect(middleOf([4, 3])).toMatchObject({ median: 3.5 });
    expect(middleOf([10, 0, undefined])).toMatchObject({ count: 2, median: 5 });
    expect(middleOf([])).toEqual({ count: 0, median: NaN, lowest: NaN, highest: NaN });
  });

  test('has as many answers above as below', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 }), (answers) => {
        const { median } = middleOf(answers);
        const half = answers.length / 2;
        expect(answers.filter((it) => it < median).length).toBeLessThanOrEqual(half);
        expect(answers.filter((it) => it > median).length).toBeLessThanOrEqual(half);
      }),
    );
  });
});

describe('summarizeDiary', () => {
  test('counts days and numbers of the period alone', () => {
    const summary = summarize([entry(0, 2), entry(0, 4), entry(3, 9), entry(30, 10), entry(-1, 10)], 9);
    expect(summary).toMatchObject({ days: 10, daysWithNumber: 2, numbers: { count: 3, median: 4, lowest: 2, highest: 9 }, unanswered: 0 });
  });

  test('an entry without a number is counted as such and never as 0', () => {
    const { value: _, ...bare } = entry(1, 0);
    expect(summarize([entry(0, 6), { ...bare, absent: 'asked-declined' }], 9)).toMatchObject({ unanswered: 1, daysWithNumber: 1, numbers: { count: 1, lowest: 6 } });
  });

  test('compares first and last week only where they do not overlap', () => {
    const entries = [entry(0, 8), entry(6, 6), entry(7, 1), entry(13, 3)];
    expect(summarize(entries, 12).firstWeek).toBeUndefined();
    expect(summarize(entries, 13)).toMatchObject({ firstWeek: { count: 2, median: 7 }, lastWeek: { count: 2, median: 2 } });
  });

  test('puts the seven days before and after a treatment side by side, without its own day', () => {
    const entries = [entry(0, 9), entry(1, 7), entry(7, 7), entry(8, 0, { treatment: 'injection' }), entry(9, 3), entry(15, 5), entry(16, 10)];
    expect(summarize(entries, 20).treatments).toEqual([
      { day: from + 8, what: 'injection', before: { count: 2, median: 7, lowest: 7, highest: 7 }, after: { count: 2, median: 4, lowest: 3, highest: 5 } },
    ]);
  });

  test('takes the day of the treatment that the reader named', () => {
    expect(summarize([entry(8, 5, { treatment: 'block', treatmentOn: on(2) })], 20).treatments).toMatchObject([{ day: from + 2, before: { count: 0 }, after: { count: 1 } }]);
  });

  test('sleep, mood and activity count entries with and without a number', () => {
    expect(summarize([entry(0, 5, { sleep: 2 }), entry(1, 5, { sleep: 4, mood: 0 })], 9)).toMatchObject({ sleep: { count: 2, median: 3 }, mood: { count: 1, median: 0 }, activity: { count: 0 } });
  });
});
