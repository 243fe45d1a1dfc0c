import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyEntry } from './arbitraryDiary.ts';
import { DiaryProblem, readDiaryEntry, toLocalTime } from './diaryEntry.ts';

const problemOf = (raw: object): DiaryProblem => {
  try {
    readDiaryEntry(raw, 'row 3');
  } catch (error) {
    if (error instanceof DiaryProblem) return error;
  }
  throw new Error('was read');
};

const entry = { id: 'a', at: '2026-01-14T08:30:00+02:00', value: 6 };

describe('readDiaryEntry', () => {
  test('gives back every entry as it was', () => {
    fc.assert(fc.property(anyEntry, (it) => {
      expect(readDiaryEntry(it, '')).toEqual(it);
    }));
  });

  test('keeps 0 as an answer, and no answer as no answer', () => {
    expect(readDiaryEntry({ ...entry, value: 0 }, '').value).toBe(0);
    expect(readDiaryEntry({ ...entry, value: '0' }, '').value).toBe(0);
    const declined = readDiaryEntry({ ...entry, value: '', absent: 'asked-declined' }, '');
    expect('value' in declined).toBe(false);
  });

  test.each([
    ['11', 'value'],
    ['-1', 'value'],
    ['5.5', 'value'],
    ['five', 'value'],
    [NaN, 'value'],
    [{}, 'form'],
    [[6], 'form'],
  ])('refuses the pain number %j and names the place', (value, code) => {
    expect(problemOf({ ...entry, value })).toMatchObject({ code, place: 'row 3, value' });
  });

  test('refuses a number together with a reason for none, and neither', () => {
    expect(problemOf({ ...entry, absent: 'asked-declined' }).code).toBe('both');
    expect(problemOf({ ...entry, value: null })).toMatchObject({ code: 'missing', place: 'row 3, value' });
  });

  test.each(['2026-02-30', '2026-13-01', 'yesterday', '14.01.2026', '2026-01-14T08:30', '2026-01-14T25:00:00Z'])(
    'refuses the time %s',
    (at) => expect(problemOf({ ...entry, at })).toMatchObject({ code: 'form', place: 'row 3, at', found: at }),
  );

  test('refuses a record without a time', () => {
    expect(problemOf({ value: 5 })).toMatchObject({ code: 'missing', place: 'row 3, at' });
  });

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
    const fields = fc.constantFrom('id', 'at', 'value', 'absent', 'recall', 'note', 'treatmentOn', 'edited');
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

describe('toLocalTime', () => {
  test('names the same moment, to the second, with an offset', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1980-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }), (moment) => {
        const text = toLocalTime(moment);
        expect(text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
        expect(Date.parse(text)).toBe(Math.floor(+moment / 1000) * 1000);
        expect(Number(text.slice(11, 13))).toBe(moment.getHours());
      }),
    );
  });
});
