import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDiary, anyText } from './arbitraryDiary.ts';
import { readDiaryCsv, writeDiaryCsv } from './diaryCsv.ts';
import { DiaryProblem, type DiaryEntry } from './diaryEntry.ts';

const entry: DiaryEntry = { id: 'a', at: '2026-01-14T08:30:00+02:00', edited: '2026-01-14T08:30:00+02:00', value: '6' };

/** As openDiaryFile does: the byte-order mark is gone before. */
const read = (text: string) => readDiaryCsv(text.trimStart());

const problemOf = (text: string): DiaryProblem => {
  try {
    read(text);
  } catch (error) {
    if (error instanceof DiaryProblem) return error;
  }
  throw new Error('was read');
};

describe('CSV', () => {
  test('loses nothing on the way out and back', () => {
    fc.assert(
      fc.property(anyDiary, (diary) => {
        expect(read(writeDiaryCsv(diary))).toEqual(diary);
      }),
    );
  });

  test('lets no cell begin with a character that a spreadsheet runs', () => {
    fc.assert(
      fc.property(anyText, (note) => {
        const row = writeDiaryCsv([{ ...entry, note }]).slice(1);
        for (const [, cell = ''] of row.matchAll(/"((?:[^"]|"")*)"/g))
          expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
      }),
    );
    expect(writeDiaryCsv([{ ...entry, note: '=HYPERLINK("http://evil")' }])).toContain(
      `"'=HYPERLINK(""http://evil"")"`,
    );
  });

  test('is RFC 4180: a header, CRLF, doubled quotes, as many cells in every row', () => {
    const text = writeDiaryCsv([{ ...entry, note: 'a "b", c\nd' }]);
    expect(text).toMatch(/^\uFEFFid,at,value,.*,edited\r\n/);
    expect(text).toContain('"a ""b"", c\nd"');
    expect(text.endsWith('"\r\n')).toBe(true);
  });

  test.each([
    ['semicolons', 'at;value\r\n2026-01-14;6\r\n'],
    ['tabs', 'at\tvalue\n2026-01-14\t6\n'],
    ['bare cells, another order, old Mac line ends', 'value,at\r6,2026-01-14'],
    ['an unknown column', 'at,value,colour\n2026-01-14,6,"blue, pale"\n\n'],
    ['a quoted header', '"at","value"\n"2026-01-14","6"'],
  ])('reads %s', (_, text) => {
    expect(read(text)).toMatchObject([{ at: '2026-01-14', value: '6' }]);
  });

  test('reads a diary without entries', () => {
    expect(read(writeDiaryCsv([]))).toEqual([]);
  });

  test.each([
    ['a wrong number', 'at,value\n2026-01-14,6\n2026-01-15,12\n', { code: 'wrong', place: '3, value', found: '12' }],
    [
      'a fault after a note of two lines',
      'at,value,note\n2026-01-14,6,"a\nb"\nsoon,1,\n',
      { code: 'wrong', place: '4, at', found: 'soon' },
    ],
    ['a quote that never closes', 'at,value,note\n2026-01-14,6,"a\n', { code: 'cut', place: '2' }],
    ['a row that ends early', 'at,value,note\n2026-01-14,6\n', { code: 'cut', place: '2' }],
    ['other columns', 'name,age\nAnna,40\n', { code: 'foreign' }],
    ['a spreadsheet file', 'PK\u0003\u0004\u0014', { code: 'foreign' }],
    ['nothing', '', { code: 'foreign' }],
    ['a picture', '\u0089PNG\r\n', { code: 'foreign' }],
  ])('names the place of %s', (_, text, problem) => {
    expect(problemOf(text)).toMatchObject(problem);
  });

  test('no text makes it throw anything but a DiaryProblem, and a file cut short is never read as a shorter diary of other entries', () => {
    fc.assert(
      fc.property(anyDiary, fc.nat(), (diary, cut) => {
        const text = writeDiaryCsv(diary);
        try {
          const found = read(text.slice(0, cut % (text.length + 1)));
          for (const it of found.slice(0, -1)) expect(diary).toContainEqual(it);
        } catch (error) {
          expect(error).toBeInstanceOf(DiaryProblem);
        }
      }),
    );
  });

  test('a quote left open in a large file is refused, not a crash', () => {
    expect(problemOf(`at,value,note\n2026-01-14,6,"${'a'.repeat(3e6)}`).code).toBe('cut');
  });
});
