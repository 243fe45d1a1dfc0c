import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyEntry } from './arbitraryDiary.ts';
import { comparableNumbers, dayNumber, periodOf, treatmentsOf } from './diaryDays.ts';
import { createDiaryFormats } from './diaryFormats.ts';
import { drawDiaryChart } from './drawDiaryChart.ts';
import { entriesStrings } from './entriesStrings.ts';
import { isDiaryEntry } from './isDiaryEntry.ts';
import first from './strings.en.ts';
import { summarizeDiary } from './summarizeDiary.ts';

const entry = { id: 'a', at: '2026-01-14T08:30:00+02:00', edited: '2026-01-14T08:30:00+02:00', value: '6' };

describe('isDiaryEntry', () => {
  test('knows every entry that has been through storage', () => {
    fc.assert(
      fc.property(anyEntry, (it) => {
        expect(isDiaryEntry(JSON.parse(JSON.stringify(it)), it.id)).toBe(true);
      }),
    );
  });

  test.each<object>([
    { id: 'b' },
    { at: undefined },
    { at: 'yesterday' },
    { edited: '2026-02-30' },
    { value: 6 },
    { value: '' },
    { treatmentDate: '2026-13-01' },
    { note: { text: 'x' } },
  ])('is not taken in by %j', (wrong) => {
    expect(isDiaryEntry({ ...entry, ...wrong }, 'a')).toBe(false);
  });

  test('what it takes can be drawn and summed up, whatever text the other fields hold', () => {
    const text = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.constantFrom('6', '11', 'unknown', '2026-01-13', '2026-01-13T25:00'),
    );
    const fields = fc.constantFrom('value', 'note', 'question', 'low', 'treatment', 'treatmentDate', 'sleep');
    let taken = 0;
    fc.assert(
      fc.property(fc.dictionary(fields, text), (more) => {
        const it: object = { ...entry, ...more };
        if (!isDiaryEntry(it, 'a')) return;
        taken++;
        const period = periodOf([it], dayNumber('2026-01-14'), 28);
        const numbers = comparableNumbers([it]);
        drawDiaryChart(
          numbers,
          treatmentsOf([it], period).map(({ day }) => day),
          period,
        );
        summarizeDiary(numbers, [it], period, { ...first, ...entriesStrings }, createDiaryFormats('en'));
      }),
    );
    expect(taken).toBeGreaterThan(20);
  });
});
