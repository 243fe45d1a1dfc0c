import { describe, expect, test } from 'vitest';
import { byTime, comparableNumbers, dayNumber, periodOf, toDay, treatmentsOf } from './diaryDays.ts';
import type { DiaryEntry } from './diaryEntry.ts';

const entry = (at: string, more: Partial<DiaryEntry> = {}): DiaryEntry => ({
  id: at,
  at,
  edited: at,
  value: '5',
  ...more,
});
const today = dayNumber('2026-03-20');
const show = ({ from, to }: { from: number; to: number }) => [toDay(from), toDay(to)];

describe('periodOf', () => {
  test('ends today, and begins no earlier than the diary', () => {
    expect(show(periodOf([entry('2026-03-01'), entry('2026-03-10')], today, 28))).toEqual(['2026-03-01', '2026-03-20']);
    expect(show(periodOf([entry('2025-01-01'), entry('2026-03-10')], today, 28))).toEqual(['2026-02-21', '2026-03-20']);
    expect(show(periodOf([entry('2025-01-01'), entry('2026-03-10')], today, 0))).toEqual(['2025-01-01', '2026-03-20']);
  });

  test('shows entries of a clock that ran ahead', () => {
    expect(show(periodOf([entry('2026-04-01')], today, 7))).toEqual(['2026-04-01', '2026-04-01']);
  });
});

describe('comparableNumbers', () => {
  test('keeps numbers asked in the words of the last one, and no entry without a number', () => {
    const now = { question: 'Now?', low: 'None', high: 'Worst' };
    const entries = [
      entry('2026-03-01', now),
      entry('2026-03-02', { ...now, high: 'Peor' }),
      entry('2026-03-03', now),
      entry('2026-03-04', { ...now, value: 'asked-declined' }),
    ];
    expect(comparableNumbers(entries).map(({ at }) => at)).toEqual(['2026-03-01', '2026-03-03']);
    expect(comparableNumbers([])).toEqual([]);
  });
});

test('byTime compares moments, not text', () => {
  const [early, late] = [entry('2026-03-01T09:00:00+05:00'), entry('2026-03-01T08:00:00+00:00')];
  expect([late, early].sort(byTime)).toEqual([early, late]);
});

test('treatmentsOf takes the day the reader named, else the day of the entry, of the period alone', () => {
  const entries = [
    entry('2026-03-05', { treatment: 'block', treatmentDate: '2026-03-02' }),
    entry('2026-03-01', { treatment: 'injection' }),
    entry('2026-03-06', { treatment: 'old', treatmentDate: '2020-01-01' }),
  ];
  expect(treatmentsOf(entries, { from: dayNumber('2026-03-01'), to: today })).toEqual([
    { day: dayNumber('2026-03-01'), what: 'injection' },
    { day: dayNumber('2026-03-02'), what: 'block' },
  ]);
});
