import fc from 'fast-check';
import { expect, it } from 'vitest';
import { describeDiary, inDiary } from './testPages.ts';

/** Bundles that begin well and go wrong in every place, and JSON of no shape at all. */
const JUNK = (() => {
  const pain = {
    resourceType: 'Observation',
    code: { coding: [{ system: 'http://loinc.org', code: '72514-3' }] },
    effectiveDateTime: '2026-01-14',
    valueInteger: 1,
  };
  const keys = fc.constantFrom(
    'id',
    'code',
    'component',
    'note',
    'effectiveDateTime',
    'valueInteger',
    'dataAbsentReason',
  );
  const wrong = fc.constantFrom<unknown>(true, null, '', 'x', [], {}, [null], [{}], { coding: 1 }, { text: {} });
  const broken = fc
    .tuple(keys, wrong)
    .map(([key, value]) => ({ ...pain, [key]: value, valueInteger: key === 'valueInteger' ? (value ?? {}) : 77 }));
  const bundle = broken.map((resource) => JSON.stringify({ resourceType: 'Bundle', entry: [{ resource }] }));
  return fc.sample(
    fc.oneof(
      bundle,
      fc.json().filter((text) => !text.includes('resourceType')),
      fc.string(),
    ),
    { numRuns: 300, seed: 7 },
  );
})();

describeDiary('pain-diary: files', ({ open }) => {
  it('CSV and FHIR bring a diary back, entry for entry', async () => {
    const page = await open();
    const result = await inDiary(page, async ({ diary, settle, add, choose, said }) => {
      await add({
        value: '4',
        note: '=1+1 "quoted"\nline',
        treatment: 'injection',
        treatmentDate: '2026-03-14',
        sleep: '0',
      });
      await add({ value: 'asked-declined', mood: '10' });
      const { csv, bundle, entries } = diary();
      const back: unknown[] = [];
      for (const file of [`${csv}`, JSON.stringify(bundle)]) {
        diary().replaceWith(document.createElement('pain-diary'));
        await settle();
        await choose('diary.csv', file);
        back.push(diary().entries, said());
      }
      return { entries, back };
    });
    const words = 'Added 2, changed 0, already here 0, other things 0.';
    expect(result.back).toEqual([result.entries, words, result.entries, words]);
    await page.close();
  });

  it('no JSON of any shape reaches the page as an error', async () => {
    const page = await open();
    const results = await inDiary(
      page,
      ({ diary }, files) => Promise.all(files.map((file) => diary().openFile(file))),
      JUNK,
    );
    expect(results).toEqual(JUNK.map(() => false));
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it.each([
    ['x.csv', 'at,value\n2026-01-14,6\n2026-01-15,12\n', 'Cannot read line 3, value: “12”.'],
    ['x.json', '{"resourceType":"Bundle","entry":[{"resource"', 'cut short'],
    ['x.xlsx', 'PK\u0003\u0004', 'Not a pain diary'],
    ['x.json', '{"resourceType":"Patient"}', 'Not a pain diary'],
  ])('%s with %j is refused with the place, and the diary stays', async (name, text, words) => {
    const page = await open();
    const result = await inDiary(
      page,
      async ({ diary, inside, add, choose, said }, file, content) => {
        await add({ value: '4' });
        const before = diary().csv;
        await choose(file, content);
        return { said: said(), isSame: before === diary().csv, isWarning: inside('[role=status]').className };
      },
      name,
      text,
    );
    expect(result.said).toContain(words);
    expect(result.said).toContain('Nothing was changed.');
    expect(result).toMatchObject({ isSame: true, isWarning: 'warning' });
    expect(await page.problems()).toEqual([]);
    await page.close();
  });
});
