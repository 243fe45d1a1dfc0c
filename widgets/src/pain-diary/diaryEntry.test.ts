import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyEntry } from './arbitraryDiary.ts';
import { DiaryProblem, hasNumber, readDiaryEntry } from './diaryEntry.ts';

const problemOf = (raw: object): DiaryProblem => {
  try {
    readDiaryEntry(raw, 'row 3');
  } catch (error) {
    if (error instanceof DiaryProblem) return error;
  }
  throw new Error('was read');
};

const entry = { id: 'a', at: '2026-01-14T08:30:00+02:00', value: '6' };

describe('readDiaryEntry', () => {
  test('gives back every entry as it was', () => {
    fc.assert(
      fc.property(anyEntry, (it) => {
        expect(readDiaryEntry(it, '')).toEqual(it);
      }),
    );
  });

  test('keeps 0 as an answer, and a reason for none as a reason', () => {
    expect(readDiaryEntry({ ...entry, value: 0 }, '').value).toBe('0');
    expect(hasNumber(readDiaryEntry({ ...entry, value: '0' }, ''))).toBe(true);
    expect(hasNumber(readDiaryEntry({ ...entry, value: 'asked-declined' }, ''))).toBe(false);
  });

  test.each<{ value: unknown }>([
    { value: '11' },
    { value: -1 },
    { value: 5.5 },
    { value: '07' },
    { value: NaN },
    { value: {} },
    { value: [6] },
    { value: { toString: 1 } },
    { value: 'five' },
  ])('refuses the pain number $value and names the place', ({ value }) => {
    expect(problemOf({ ...entry, value })).toMatchObject({ code: 'wrong', place: 'row 3, value' });
  });

  test.each(['at', 'value'])('refuses a record without %s', (field) => {
    expect(problemOf({ ...entry, [field]: undefined })).toMatchObject({ code: 'wrong', place: `row 3, ${field}` });
  });

  test.each(['2026-02-30', '2026-13-01', 'yesterday', '14.01.2026', '2026-01-14T08:30', '2026-01-14T25:00:00Z'])(
    'refuses the time %s',
    (at) => expect(problemOf({ ...entry, at })).toMatchObject({ code: 'wrong', place: 'row 3, at', found: at }),
  );

  test('ids it has to make up are the same each time and differ between rows', () => {
    const { id: _, ...bare } = entry;
    expect(readDiaryEntry(bare, '', '1').id).toBe(readDiaryEntry(bare, '', '1').id);
    expect(readDiaryEntry(bare, '', '1').id).not.toBe(readDiaryEntry(bare, '', '2').id);
    expect(readDiaryEntry(bare, '', '1').id).toMatch(/^[A-Za-z\d.-]{1,64}$/);
  });

  test('does not take fields from a polluted prototype', () => {
    Reflect.set(Object.prototype, 'note', 'not mine');
    try {
      expect(Object.hasOwn(readDiaryEntry(entry, ''), 'note')).toBe(false);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'note');
    }
  });

  test('nothing that JSON can hold makes it throw anything but a DiaryProblem', () => {
    const fields = fc.constantFrom('id', 'at', 'value', 'recall', 'note', 'treatmentDate', 'edited');
    fc.assert(
      fc.property(fc.dictionary(fields, fc.jsonValue()), (raw) => {
        try {
          readDiaryEntry(raw, '');
        } catch (error) {
          expect(error).toBeInstanceOf(DiaryProblem);
        }
      }),
    );
  });
});
