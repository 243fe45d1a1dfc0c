import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, toDay } from './diaryDays.ts';
import { hasNumber, type DiaryEntry } from './diaryEntry.ts';
import { createDiaryFormats } from './diaryFormats.ts';
import { entriesStrings } from './entriesStrings.ts';
import { filesStrings } from './filesStrings.ts';
import first from './strings.en.ts';
import { medianOf, summarizeDiary } from './summarizeDiary.ts';

/** All that the widget says in English. */
const en = { ...first, ...entriesStrings, ...filesStrings };
const from = dayNumber('2026-03-01');
const entry = (day: number, value: string, more: Partial<DiaryEntry> = {}): DiaryEntry => {
  const at = toDay(from + day);
  return { id: `${day}-${value}`, at, edited: at, value, ...more };
};
const summarize = (entries: DiaryEntry[], to: number) =>
  summarizeDiary(entries.filter(hasNumber), entries, { from, to: from + to }, en, createDiaryFormats('en'));

describe('medianOf', () => {
  test('has as many answers above as below', () => {
    expect([medianOf([3, 4, 9]), medianOf([3, 4]), medianOf([])]).toEqual([4, 3.5, NaN]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 }), (answers) => {
        const median = medianOf(answers.sort((a, b) => a - b));
        expect(answers.filter((it) => it < median).length).toBeLessThanOrEqual(answers.length / 2);
        expect(answers.filter((it) => it > median).length).toBeLessThanOrEqual(answers.length / 2);
      }),
    );
  });
});

describe('summarizeDiary', () => {
  test('counts days and numbers of the period alone', () => {
    expect(summarize([entry(-1, '10'), entry(0, '2'), entry(0, '4'), entry(3, '10'), entry(30, '10')], 9)).toEqual([
      'Mar 1, 2026 to Mar 10, 2026: numbers on 2 of 10 days.',
      'Pain: middle number 4, lowest 2, highest 10 (numbers: 3).',
    ]);
  });

  test('an entry without a number is counted as such and never as 0', () => {
    expect(summarize([entry(0, '6'), entry(1, 'asked-declined')], 9)).toEqual([
      'Mar 1, 2026 to Mar 10, 2026: numbers on 1 of 10 days.',
      'Pain: middle number 6, lowest 6, highest 6 (numbers: 1).',
      'Entries without a number: 1.',
    ]);
  });

  test('compares first and last week only where they do not overlap', () => {
    const entries = [entry(0, '8'), entry(6, '6'), entry(7, '1'), entry(13, '3')];
    expect(summarize(entries, 12).join()).not.toContain('First');
    expect(summarize(entries, 13).slice(2)).toEqual([
      'First 7 days: middle number 7, lowest 6, highest 8 (numbers: 2).',
      'Last 7 days: middle number 2, lowest 1, highest 3 (numbers: 2).',
    ]);
  });

  test('puts the seven days before and after a treatment side by side, without its own day', () => {
    const entries = [
      entry(0, '9'),
      entry(1, '7'),
      entry(7, '7'),
      entry(8, '0', { treatment: 'injection' }),
      entry(9, '3'),
      entry(15, '5'),
      entry(16, '10'),
    ];
    expect(summarize(entries, 20)).toEqual(
      expect.arrayContaining([
        '7 days before injection, Mar 9, 2026: middle number 7, lowest 7, highest 7 (numbers: 2).',
        '7 days after injection, Mar 9, 2026: middle number 4, lowest 3, highest 5 (numbers: 2).',
      ]),
    );
  });

  test('sleep, mood and activity say their ends, and count entries with and without a pain number', () => {
    expect(
      summarize([entry(0, '5', { sleep: '2' }), entry(1, 'unknown', { sleep: '4', mood: '0' })], 9).slice(2),
    ).toEqual([
      'Sleep (0 very bad, 10 very good): middle number 3, lowest 2, highest 4 (numbers: 2).',
      'Mood (0 very bad, 10 very good): middle number 0, lowest 0, highest 0 (numbers: 1).',
      'Entries without a number: 1.',
    ]);
  });

  test('uses no word of severity', () => {
    expect(JSON.stringify(en)).not.toMatch(/mild|moderate|severe|excruciating/i);
  });
});
