import { expect, test } from 'vitest';
import type { Medicine, Treatment } from '../read/library.ts';
import type { Harm } from '../schema/harm.ts';
import { optionKind } from '../schema/condition.ts';
import { certainty, direction } from '../schema/terms.ts';
import { judgeMedicine, judgeOther, judgeProcedure, readJudgement, values, writeJudgement } from './judgeOption.ts';
import { fixtureLibrary as library } from '../testing/fixtureLibrary.ts';

const needle = library.treatments.find(({ slug }) => slug === 'warm-needle')!;
const harm = (serious: boolean, frequency: Harm['frequency']): Harm => ({
  ...library.harms.get('warm-needle--bruise')!,
  serious,
  frequency,
});
/** @param facts what differs from the fixture's treatment. */
const judge = (
  result: Partial<Parameters<typeof judgeProcedure>[1]> = {},
  { facts = {}, harms = [] }: { facts?: Partial<Treatment['facts']>; harms?: Harm[] } = {},
) =>
  judgeProcedure(
    {
      treatments: [{ ...needle, facts: { ...needle.facts, ...facts } }],
      harms: new Map(harms.map((entry, index) => [String(index), entry])),
    },
    { treatment: 'warm-needle', direction: 'helps', certainty: 'high', ...result },
  );

test('six values, each with a name', () => {
  expect(values).toEqual(['helps', 'sure', 'safe', 'gentle', 'whole', 'own']);
});

test('a procedure of the fixture: disputed by an agency, low certainty, a serious harm of unknown frequency', () => {
  expect(judgeProcedure(library, { treatment: 'warm-needle', direction: 'helps', certainty: 'low' })).toEqual({
    sure: false,
    gentle: false,
    whole: true,
    own: false,
  });
  expect(judgeProcedure(library, { treatment: 'quiet-implant', direction: 'helps', certainty: 'high' })).toEqual({
    helps: true,
    sure: true,
    safe: false,
    gentle: false,
    whole: false,
    own: false,
  });
  expect(judgeProcedure(library, { treatment: 'no-page', direction: 'helps', certainty: 'high' })).toEqual({});
});

test('only a result that points to benefit helps; an unclear one is open, and so is one that an agency is against', () => {
  const helps = (position: Treatment['facts']['positions'][number]['position']) =>
    direction.options.map(
      (option) =>
        judge({ direction: option }, { facts: { positions: [{ id: 'a', position, refs: ['guild-2022-guideline'] }] } })
          .helps,
    );
  expect(helps('for')).toEqual([true, false, false, undefined]);
  expect(helps('for-some')).toEqual([true, false, false, undefined]);
  expect(helps('no-view')).toEqual([true, false, false, undefined]);
  expect(helps('against')).toEqual([undefined, false, false, undefined]);
});

test('high and moderate certainty are sure; what nobody graded is open', () => {
  expect(certainty.options.map((option) => judge({ certainty: option }).sure)).toEqual([
    true,
    true,
    false,
    false,
    undefined,
  ]);
});

test('a serious harm of 1 in 1,000 or more is not rare; an unknown one leaves it open; a lesser one does not count', () => {
  const safe = (...harms: Harm[]) => judge({}, { harms }).safe;
  expect(safe()).toBe(true);
  expect(safe(harm(true, 'rare'), harm(true, 'very-rare'))).toBe(true);
  expect(safe(harm(true, 'common'))).toBe(false);
  expect(safe(harm(true, 'uncommon'))).toBe(false);
  expect(safe(harm(true, 'rare'), harm(true, 'unknown'))).toBeUndefined();
  expect(safe(harm(true, 'unknown'), harm(true, 'uncommon'))).toBe(false);
  expect(safe(harm(false, 'common'), harm(false, 'unknown'))).toBe(true);
});

test('an option that is no procedure: its harms and direction are open', () => {
  expect(Object.fromEntries(optionKind.options.map((kind) => [kind, judgeOther(kind, 'moderate')]))).toEqual({
    exercise: { sure: true, gentle: true, whole: true, own: true },
    medicine: { sure: true, gentle: true, whole: true, own: false },
    'talking-therapy': { sure: true, gentle: true, whole: true, own: false },
    waiting: { sure: true, gentle: true, whole: true, own: true },
    'hands-on': { sure: true, gentle: true, whole: true, own: false },
    surgery: { sure: true, gentle: false, whole: false, own: false },
    'self-care': { sure: true, gentle: true, whole: true, own: true },
    other: { sure: true, gentle: true, whole: true, own: false },
  });
  expect(judgeOther('medicine', 'very-low').sure).toBe(false);
  expect(judgeOther('medicine', undefined)).not.toHaveProperty('sure');
});

test('a judgement is written and read back', () => {
  const judgement = { helps: true, gentle: false };
  expect(writeJudgement(judgement)).toBe('+helps -gentle');
  expect(readJudgement('+helps  -gentle')).toEqual(judgement);
  expect(writeJudgement({})).toBe('');
  expect(readJudgement('')).toEqual({});
});

test('a medicine is judged by its leading result for the condition; what is not known stays open', () => {
  const [pill] = library.medicines as [Medicine];
  expect(judgeMedicine(library, pill)).toEqual({ helps: true, sure: true, gentle: true, whole: true });
  expect(judgeMedicine(library, pill, 'stiff-toe')).toMatchObject({ helps: true, sure: true });
  // No result for it: nothing is known.
  expect(judgeMedicine(library, pill, 'sore-elbow')).toEqual({ gentle: true, whole: true });
  const given = (routes: Medicine['facts']['routes']) => judgeMedicine(library, { ...pill, facts: { ...pill.facts, routes } });
  expect(given(['injected'])).toMatchObject({ own: false });
  expect(given(['injected'])).not.toHaveProperty('gentle');
  expect(given(['injected', 'by-mouth'])).not.toHaveProperty('own');
});

test('a result that points to benefit stays open where a guideline is against the medicine', () => {
  const [pill] = library.medicines as [Medicine];
  const against = { ...pill, facts: { ...pill.facts, advisedAgainst: ['stiff-toe'] } };
  expect(judgeMedicine(library, against, 'stiff-toe')).not.toHaveProperty('helps');
  expect(judgeMedicine(library, against)).not.toHaveProperty('helps');
  const elsewhere = { ...pill, facts: { ...pill.facts, advisedAgainst: ['sore-elbow'] } };
  expect(judgeMedicine(library, elsewhere, 'stiff-toe').helps).toBe(true);
});

test('a serious harm makes a medicine unsafe unless it is rare; a list without any leaves it open', () => {
  const [pill] = library.medicines as [Medicine];
  const safe = (...harms: Harm[]) =>
    judgeMedicine({ ...library, harms: new Map(harms.map((entry, index) => [String(index), { ...entry, treatment: 'calm-pill' }])) }, pill).safe;
  expect(safe()).toBeUndefined();
  expect(safe(harm(false, 'common'))).toBeUndefined();
  expect(safe(harm(true, 'rare'))).toBe(true);
  expect(safe(harm(true, 'unknown'))).toBeUndefined();
  expect(safe(harm(true, 'uncommon'))).toBe(false);
});

test('an option that speaks of several medicines has what holds for all of them', () => {
  const both = judgeOther('medicine', undefined, [
    { helps: true, sure: true, gentle: true, whole: true },
    { helps: true, sure: false, gentle: true, whole: true, safe: true },
  ]);
  expect(both).toEqual({ helps: true, gentle: true, whole: true });
  expect(judgeOther('medicine', 'low', [{ sure: true, gentle: true }])).toEqual({ sure: false, gentle: true, whole: true });
  expect(judgeOther('medicine', undefined)).toEqual({ gentle: true, whole: true, own: false });
});
