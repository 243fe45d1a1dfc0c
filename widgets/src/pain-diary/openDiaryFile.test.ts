import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildObservation } from '../shared/fhir/buildObservation.ts';
import { writeJson } from '../shared/writeJson.ts';
import { anyDiary } from './arbitraryDiary.ts';
import { toDiaryBundle } from './diaryBundle.ts';
import { writeDiaryCsv } from './diaryCsv.ts';
import type { DiaryEntry } from './diaryEntry.ts';
import { openDiaryFile } from './openDiaryFile.ts';

const at = '2026-01-14T08:30:00+02:00';
const entry: DiaryEntry = { id: 'a', at, edited: at, value: '6' };
const mapOf = (entries: readonly DiaryEntry[]) => new Map(entries.map((it) => [it.id, it]));

describe('openDiaryFile', () => {
  test('knows both forms by their text and gives the diary back', () => {
    fc.assert(
      fc.property(anyDiary, fc.boolean(), (diary, asCsv) => {
        const file = asCsv ? writeDiaryCsv(diary) : writeJson(toDiaryBundle(diary, buildObservation));
        expect(openDiaryFile(file, new Map())).toEqual({
          patch: mapOf(diary),
          added: diary.length,
          changed: 0,
          known: 0,
          skipped: 0,
        });
      }),
    );
  });

  test('the same file a second time changes nothing', () => {
    fc.assert(
      fc.property(anyDiary, (diary) => {
        expect(openDiaryFile(writeDiaryCsv(diary), mapOf(diary))).toMatchObject({
          patch: new Map(),
          known: diary.length,
        });
      }),
    );
    const bare = 'at,value\n2026-01-14,6\n2026-01-14,7\n';
    const { patch } = openDiaryFile(bare, new Map());
    expect(patch.size).toBe(2);
    expect(openDiaryFile(bare, patch as Map<string, DiaryEntry>)).toMatchObject({ added: 0, changed: 0, known: 2 });
  });

  test('the later of two states of an entry stays, whichever side it is on', () => {
    const later = { ...entry, edited: '2026-01-15T08:30:00+02:00', value: '3' };
    expect(openDiaryFile(writeDiaryCsv([later]), mapOf([entry]))).toMatchObject({ changed: 1, patch: mapOf([later]) });
    expect(openDiaryFile(writeDiaryCsv([entry]), mapOf([later]))).toMatchObject({ known: 1, patch: new Map() });
  });

  test('one id twice in a file is refused', () => {
    expect(() => openDiaryFile(writeDiaryCsv([entry, { ...entry, value: '1' }]), new Map())).toThrow(
      expect.objectContaining({ code: 'wrong', place: 'id', found: 'a' }),
    );
  });
});
