import { expect, test } from 'vitest';
import { buildAccount } from './buildAccount.ts';
import { findFact } from './findFact.ts';
import { fixtureLibrary as library } from '../testing/fixtureLibrary.ts';

const answer = (slug: string, name: string) =>
  findFact(
    buildAccount(library, { ...library.treatments.find((page) => page.slug === slug)! }),
    name,
    (minutes) => `about ${minutes} minutes`,
  );

test('a line of the first screen, with the sources of what it repeats', () => {
  expect(answer('warm-needle', 'summary.chance')).toMatchObject({
    id: 'chance',
    text: 'Of 100 people, 48 had half the pain gone. With salt water it was 24.',
    refs: ['able-2020-needle'],
  });
});

test('a row of the recovery, where the page has it', () => {
  expect(answer('warm-needle', 'recovery.onset')).toEqual({
    id: 'onset',
    text: 'It was measured at 6 weeks.',
    refs: ['able-2020-needle'],
  });
  expect(answer('warm-needle', 'recovery.typicalDuration')).toBeUndefined();
  expect(answer('plain-test', 'recovery.onset')).toBeUndefined();
});

test.each([
  ['setting', 'A room in a clinic.'],
  ['imaging', 'No picture is taken.'],
  ['anesthesia', 'You stay awake.'],
])('what happens on the day: %s', (id, text) => {
  expect(answer('warm-needle', `procedure.${id}`)).toEqual({ id, text, refs: ['clinic-nd-leaflet'] });
});

test('how long it takes: a range, one number, or not known', () => {
  expect(answer('warm-needle', 'procedure.durationMinutes')).toEqual({
    id: 'durationMinutes',
    text: 'about 10–20 minutes',
    refs: ['clinic-nd-leaflet'],
  });
  expect(answer('quiet-implant', 'procedure.durationMinutes')?.text).toBe('about 45 minutes');
  expect(answer('plain-test', 'procedure.durationMinutes')).toBeUndefined();
});

test('what no page has is told; what this page lacks is not there', () => {
  expect(answer('warm-needle', 'procedure.steps')).toBeUndefined();
  expect(answer('warm-needle', 'summary.price')).toBeUndefined();
  expect(() => answer('warm-needle', 'price')).toThrow('No page has a fact “price”: use summary, recovery, procedure.');
  const [condition] = library.conditions;
  expect(findFact(buildAccount(library, condition!), 'procedure.setting', String)).toBeUndefined();
});
