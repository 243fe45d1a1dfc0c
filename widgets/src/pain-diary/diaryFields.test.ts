/** Each field of an entry, in its exact form, and where it goes in a file. */
import { describe, expect, test } from 'vitest';
import { buildObservation } from '../shared/fhir/buildObservation.ts';
import { readDiaryBundle, toDiaryBundle, toDiaryObservation } from './diaryBundle.ts';
import { readDiaryCsv, writeDiaryCsv } from './diaryCsv.ts';
import { byTime, comparableNumbers, dayNumber, treatmentsOf } from './diaryDays.ts';
import { DiaryProblem, readDiaryEntry, type DiaryEntry } from './diaryEntry.ts';
import { drawDiaryChart } from './drawDiaryChart.ts';
import { isDiaryEntry } from './isDiaryEntry.ts';

const at = '2026-01-14T08:30:00+02:00';
const entry: DiaryEntry = { id: 'a', at, edited: at, value: '6' };

describe('forms', () => {
  const isRead = (change: Record<string, unknown>): boolean => {
    try {
      readDiaryEntry({ ...entry, ...change }, '');
      return true;
    } catch (error) {
      if (error instanceof DiaryProblem) return false;
      throw error;
    }
  };

  test.each([
    ['id', 'A-z.9'],
    ['id', 'x'.repeat(64)],
    ['at', '2026-01-14'],
    ['at', '2026-01-14T08:30Z'],
    ['at', '2026-01-14T08:30:00.123-05:00'],
    // The day in the reader's own place; in Greenwich it is another.
    ['at', '2026-01-14T23:30:00-05:00'],
    ['value', '10'],
    ['value', 'temp-unknown'],
    ['treatmentDate', '2024-02-29'],
    ['sleep', '10'],
    ['activity', 0],
  ])('%s may be %s', (field, value) => {
    expect(isRead({ [field]: value })).toBe(true);
  });

  test.each([
    ['id', 'a b'],
    ['id', ' a'],
    ['id', 'a '],
    ['id', 'x'.repeat(65)],
    ['at', ' 2026-01-14'],
    ['at', 'x2026-01-14'],
    ['at', '2026-01-14 '],
    ['at', '2026-01-14T08:30:00.x+02:00'],
    ['at', '2026-01-14T08:30:00.+02:00'],
    ['at', '2026-01-14T08:30:00+02:00 '],
    ['treatmentDate', '2026-02-29'],
    ['treatmentDate', '2026-01-14T08:30:00Z'],
    ['treatmentDate', 'x2026-01-14'],
    ['sleep', '11'],
    ['sleep', '-1'],
    ['sleep', '5 of 10'],
    ['mood', '1 0'],
    ['note', { text: 'x' }],
    ['edited', 'later'],
  ])('%s may not be %s', (field, value) => {
    expect(isRead({ [field]: value })).toBe(false);
  });

  test('blank text means that nothing was given', () => {
    expect(readDiaryEntry({ ...entry, note: ' \n ', treatment: null, edited: ' ' }, '')).toEqual(entry);
  });

  test('an id that is made up says when it was written', () => {
    const { id: _, ...bare } = entry;
    expect(readDiaryEntry(bare, '', 3).id).toBe(`${Date.parse(at)}-3`);
    expect(readDiaryEntry(bare, '').id).toBe(`${Date.parse(at)}-`);
  });

  test('a problem has its code as message, and a place and what was found only where there are any', () => {
    expect(new DiaryProblem('cut')).toMatchObject({ message: 'cut', code: 'cut', place: '', found: '' });
  });

  test('from storage: nothing that lacks a time, when it was changed, or a number', () => {
    expect(isDiaryEntry(entry, 'a')).toBe(true);
    expect(isDiaryEntry({ id: 'a', value: '6' }, 'a')).toBe(false);
    expect(isDiaryEntry({ id: 'a', at, edited: at }, 'a')).toBe(false);
    expect(isDiaryEntry({ id: 'a', edited: at, value: '6' }, 'a')).toBe(false);
    // Times are checked in the fields that are times, by their whole name.
    expect(isDiaryEntry({ ...entry, beat: 'x', attic: 'x' }, 'a')).toBe(true);
  });
});

describe('FHIR', () => {
  const observation = (more: Partial<DiaryEntry>) => toDiaryObservation({ ...entry, ...more }, buildObservation);

  test('what has no element of its own stands in a component of its kind', () => {
    expect(
      observation({
        recall: 'now',
        low: 'None',
        high: 'Worst',
        treatment: 'block',
        treatmentDate: '2026-01-10',
        sleep: '0',
        mood: '7',
        activity: '10',
        note: 'Better.',
        question: 'How strong?',
        instrument: 'nrs-11|1',
        lang: 'en',
      }),
    ).toMatchObject({
      component: [
        { code: { text: 'recall' }, valueString: 'now' },
        { code: { text: 'low' }, valueString: 'None' },
        { code: { text: 'high' }, valueString: 'Worst' },
        { code: { text: 'treatment' }, valueString: 'block' },
        { code: { text: 'treatmentDate' }, valueDateTime: '2026-01-10' },
        { code: { text: 'sleep, 0 very bad to 10 very good' }, valueInteger: 0 },
        { code: { text: 'mood, 0 very bad to 10 very good' }, valueInteger: 7 },
        { code: { text: 'activity, 0 very bad to 10 very good' }, valueInteger: 10 },
      ],
      note: [{ text: 'None – Worst. now. en.' }, { authorString: 'patient', text: 'Better.' }],
      code: { text: 'How strong?' },
      method: { text: 'nrs-11|1' },
      language: 'en',
      id: 'a',
    });
  });

  test('what was not given is not there', () => {
    const bare = observation({}) as Record<string, unknown>;
    expect([bare['note'], bare['component'], bare['method'], bare['bodySite'], bare['issued']]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      at,
    ]);
    expect(observation({ note: 'Mine.' })).toMatchObject({ note: [{ authorString: 'patient', text: 'Mine.' }] });
    expect((observation({ edited: '2026-01-14' }) as Record<string, unknown>)['issued']).toBeUndefined();
  });

  test.each([
    ['0b5e3c1a-8c55-4b6f-8a53-6f1a9a1d9a11', true],
    ['0b5e3c1a-8c55-4b6f-8a53-6f1a9a1d9a1', false],
    ['x0b5e3c1a-8c55-4b6f-8a53-6f1a9a1d9a11', false],
    ['0b5e3c1a-8c55-4b6f-8a53-6f1a9a1d9a11x', false],
    ['0b5e3c1a-8c55-8a53-6f1a9a1d9a11', false],
    ['0b5e3c1a-8c5-4b6f-8a53-6f1a9a1d9a11', false],
    ['a', false],
  ])('the address of the id %s: %s', (id, isUuid) => {
    expect(toDiaryBundle([{ ...entry, id }], buildObservation)).toMatchObject({
      resourceType: 'Bundle',
      type: 'collection',
      entry: [{ fullUrl: isUuid ? `urn:uuid:${id}` : undefined, resource: { id } }],
    });
  });

  test('an empty diary is a bundle without entries', () => {
    expect(toDiaryBundle([], buildObservation)).toEqual({
      resourceType: 'Bundle',
      type: 'collection',
      entry: undefined,
    });
    expect(readDiaryBundle('{"resourceType":"Bundle"}')).toEqual({ entries: [], skipped: 0 });
  });

  const pain = {
    resourceType: 'Observation',
    id: 'x',
    status: 'final',
    code: { coding: [{ system: 'http://loinc.org', code: '72514-3' }], text: 'How strong?' },
    effectiveDateTime: at,
    valueInteger: 4,
  };
  const read = (...resources: unknown[]) =>
    readDiaryBundle(JSON.stringify({ resourceType: 'Bundle', entry: resources.map((resource) => ({ resource })) }));

  test('what another system wrote is read field by field', () => {
    expect(
      read({
        ...pain,
        language: 'es',
        issued: '2026-01-15T08:30:00Z',
        method: { text: 'nrs-11|1' },
        note: [{ text: 'One.' }, { text: 'Two.' }],
      }).entries,
    ).toEqual([
      {
        id: 'x',
        at,
        edited: '2026-01-15T08:30:00Z',
        value: '4',
        lang: 'es',
        instrument: 'nrs-11|1',
        question: 'How strong?',
        note: 'One.\nTwo.',
      },
    ]);
    const { effectiveDateTime: _, ...timeless } = pain;
    expect(read({ ...timeless, effectiveInstant: at }).entries[0]?.at).toBe(at);
    expect(read({ ...pain, code: { coding: [{ system: 'http://loinc.org', code: '75893-8' }] } }).entries).toHaveLength(
      1,
    );
  });

  test('with components the notes of others are not the reader’s own', () => {
    const { entries } = read({
      ...pain,
      note: [{ text: 'Of the clinic.' }, { authorString: 'patient', text: 'Mine.' }],
      component: [{}, { code: {} }, { code: { text: 'sleep, 0 to 10' }, valueInteger: 3 }],
    });
    expect(entries).toMatchObject([{ note: 'Mine.', sleep: '3' }]);
    expect(read({ ...pain, component: [] }).entries[0]).not.toHaveProperty('note');
  });

  test('a reason for no number, wherever it is cut off', () => {
    const { valueInteger: _, ...none } = pain;
    expect(read({ ...none, dataAbsentReason: { coding: [{ code: 'unknown' }] } }).entries[0]?.value).toBe('unknown');
    for (const dataAbsentReason of [undefined, {}, { coding: [] }])
      expect(() => read({ ...none, dataAbsentReason })).toThrow(DiaryProblem);
  });

  test('what is no pain number of 0 to 10 is left out and counted', () => {
    const others = [
      null,
      {},
      { ...pain, resourceType: 'Condition' },
      { ...pain, status: 'cancelled' },
      { ...pain, code: undefined },
      { ...pain, code: {} },
      { ...pain, code: { coding: [] } },
      { ...pain, code: { coding: [{ system: 'http://loinc.org', code: '72514-39' }] } },
      { ...pain, code: { coding: [{ system: 'http://fixture.example', code: '72514-3' }] } },
    ];
    expect(read(pain, ...others)).toMatchObject({ entries: [{ id: 'x' }], skipped: others.length });
    // A status that only holds such a word is none.
    expect(read({ ...pain, status: 're-entered' }).entries).toHaveLength(1);
  });
});

describe('CSV', () => {
  test('a file begins with its columns, in any order, with or without quotation marks', () => {
    expect(readDiaryCsv(`value;at;id\n6;${at};a\n`)).toEqual([entry]);
    expect(readDiaryCsv(`"value"\t"at"\t"id"\r6\t${at}\ta\r`)).toEqual([entry]);
  });

  test.each(['', 'value', 'some text, value', 'at;id\n1;2', 'value;id\n1;2', '(at;value)\n1;2'])(
    'a file that begins with %j is no diary',
    (text) => {
      expect(() => readDiaryCsv(text)).toThrow(expect.objectContaining({ code: 'foreign' }));
    },
  );

  test('a fault is named by its line, whatever ends the lines before it', () => {
    for (const end of ['\n', '\r', '\r\n']) {
      const lines = ['at;value;note', `${at};6;"two`, `lines"`, `${at};40;`];
      expect(() => readDiaryCsv(lines.join(end))).toThrow(expect.objectContaining({ place: '4, value', found: '40' }));
    }
  });

  test.each(['=1', ' =1', "'=1", '+1', '-1', '@a', '＝1', '\ta', "'\ta", '\ra'])(
    '%j is made safe, and read as it was',
    (note) => {
      const text = writeDiaryCsv([{ ...entry, note }]);
      expect(text).toContain(`"'${note}"`);
      expect(readDiaryCsv(text.slice(1))[0]?.note).toBe(note);
    },
  );

  test.each(["'a", 'a=1', 'a\tb', "it's", "''a"])('%j is left as it is', (note) => {
    const text = writeDiaryCsv([{ ...entry, note }]);
    expect(text).toContain(`"${note}"`);
    expect(readDiaryCsv(text.slice(1))[0]?.note).toBe(note);
  });
});

describe('days', () => {
  test('entries of one moment stand in the order of their ids, both ways', () => {
    const [a, b] = [entry, { ...entry, id: 'b' }];
    expect([byTime(a, b), byTime(b, a)]).toEqual([-1, 1]);
  });

  test('numbers share a chart when question, both ends and the recall period are the same', () => {
    const asked = { question: 'How?', low: 'None', high: 'Worst', recall: 'now' };
    const last = { ...entry, ...asked };
    for (const [key, value] of Object.entries({ question: 'What?', low: 'Nothing', high: 'Most', recall: 'past-week' }))
      expect(comparableNumbers([{ ...entry, ...asked, [key]: value }, last])).toEqual([last]);
    // The same letters, parted in another place.
    expect(comparableNumbers([{ ...last, low: 'NoneW', high: 'orst' }, last])).toEqual([last]);
  });

  test('treatments of a period, both ends included', () => {
    const on = (day: string): DiaryEntry => ({ ...entry, treatment: day, treatmentDate: day });
    const period = { from: dayNumber('2026-01-10'), to: dayNumber('2026-01-12') };
    const days = ['2026-01-09', '2026-01-12', '2026-01-10', '2026-01-13'].map(on);
    expect(treatmentsOf([entry, ...days], period).map(({ what }) => what)).toEqual(['2026-01-10', '2026-01-12']);
  });
});

describe('the chart', () => {
  const period = { from: dayNumber('2026-01-14'), to: dayNumber('2026-01-14') };

  test('a number stands at its hour and minute', () => {
    expect(drawDiaryChart([{ ...entry, at: '2026-01-14T06:36:00Z' }], [], period).dots).toBe('M275 45h0');
  });

  test('each treatment has a line of its own', () => {
    expect(drawDiaryChart([], [period.from, period.from], period).treatments).toBe('M500 0V110M500 0V110');
  });
});
