import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildObservation } from '../shared/fhir/buildObservation.ts';
import { writeJson } from '../shared/writeJson.ts';
import { anyDiary } from './arbitraryDiary.ts';
import { readDiaryBundle, toDiaryBundle, toDiaryObservation } from './diaryBundle.ts';
import { DiaryProblem, type DiaryEntry } from './diaryEntry.ts';

const at = '2026-01-14T08:30:00+02:00';
const entry: DiaryEntry = {
  id: '0b5e3c1a-8c55-4b6f-8a53-6f1a9a1d9a11',
  at,
  edited: at,
  value: '6',
  question: 'How strong?',
  low: 'None',
  high: 'Worst',
  recall: 'now',
  lang: 'en',
  instrument: 'nrs-11|1',
};
const pain = {
  resourceType: 'Observation',
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code: '72514-3' }] },
  effectiveDateTime: at,
};
const bundle = (...resources: object[]) =>
  JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry: resources.map((resource) => ({ resource })) });

const problemOf = (text: string): DiaryProblem => {
  try {
    readDiaryBundle(text);
  } catch (error) {
    if (error instanceof DiaryProblem) return error;
  }
  throw new Error('was read');
};

describe('FHIR', () => {
  test('loses nothing on the way out and back', () => {
    fc.assert(
      fc.property(anyDiary, (diary) => {
        expect(readDiaryBundle(writeJson(toDiaryBundle(diary, buildObservation)))).toEqual({
          entries: diary,
          skipped: 0,
        });
      }),
    );
  });

  test('a number is valueInteger, also 0, in category survey under LOINC 72514-3', () => {
    expect(toDiaryObservation({ ...entry, value: '0' }, buildObservation)).toMatchObject({
      status: 'final',
      category: [{ coding: [{ code: 'survey' }] }],
      code: { coding: [{ system: 'http://loinc.org', code: '72514-3' }] },
      effectiveDateTime: at,
      valueInteger: 0,
      method: { text: 'nrs-11|1' },
      note: [{ text: expect.stringContaining('None – Worst') }],
    });
  });

  test('no number is a reason and no value', () => {
    const observation = toDiaryObservation({ ...entry, value: 'unknown' }, buildObservation);
    expect(observation).toMatchObject({ dataAbsentReason: { coding: [{ code: 'unknown' }] } });
    expect(writeJson(observation)).not.toContain('valueInteger');
  });

  test('a changed entry is amended', () => {
    expect(toDiaryObservation({ ...entry, edited: '2026-01-15T08:30:00+02:00' }, buildObservation)).toMatchObject({
      status: 'amended',
      issued: '2026-01-15T08:30:00+02:00',
    });
  });

  test('reads scores of other systems: Quantity, one Observation alone', () => {
    expect(readDiaryBundle(bundle({ ...pain, id: 'x', valueQuantity: { value: 4, unit: '{score}' } })).entries).toEqual(
      [{ id: 'x', at, edited: at, value: '4' }],
    );
    expect(readDiaryBundle(JSON.stringify({ ...pain, id: 'x', valueInteger: 0 })).entries).toMatchObject([
      { value: '0' },
    ]);
  });

  test('leaves alone and counts what is not a pain number of 0 to 10, or was withdrawn', () => {
    const vas = { ...pain, code: { coding: [{ system: 'http://loinc.org', code: '38214-3' }] }, valueInteger: 4 };
    const withdrawn = { ...pain, status: 'entered-in-error', valueInteger: 4 };
    expect(
      readDiaryBundle(bundle({ resourceType: 'Patient' }, vas, withdrawn, { ...pain, id: 'x', valueInteger: 4 })),
    ).toMatchObject({ skipped: 3, entries: [{ id: 'x' }] });
  });

  test.each([
    [
      'a number too high',
      bundle({ ...pain, valueInteger: 4 }, { ...pain, valueInteger: 40 }),
      { code: 'wrong', place: 'Bundle.entry[1], value', found: '40' },
    ],
    ['half a number', bundle({ ...pain, valueQuantity: { value: 4.5 } }), { code: 'wrong' }],
    [
      'no time',
      bundle({ ...pain, effectiveDateTime: undefined, valueInteger: 4 }),
      { code: 'wrong', place: 'Bundle.entry[0], at' },
    ],
    ['a file cut short', bundle({ ...pain, valueInteger: 4 }).slice(0, -5), { code: 'cut' }],
    ['a bundle of other things', bundle({ resourceType: 'Patient' }), { code: 'foreign' }],
    ['JSON of another kind', '{"hello":1}', { code: 'foreign' }],
    ['a list', '[1,2]', { code: 'foreign' }],
  ])('names the place of %s', (_, text, problem) => {
    expect(problemOf(text)).toMatchObject(problem);
  });
});
