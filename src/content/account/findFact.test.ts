import { expect, test } from 'vitest';
import { buildAccount } from './buildAccount.ts';
import { findFact, type FactWords } from './findFact.ts';
import { fixtureLibrary as library } from '../testing/fixtureLibrary.ts';

const words: FactWords = {
  minutes: (from, to) => (from === undefined ? `up to ${to}` : `${from} to ${to} minutes.`),
  times: {
    'first-hours': 'First',
    'days-1-to-3': 'Soon',
    'first-week': 'Week',
    'weeks-after': 'Weeks',
    'any-time': 'Ever',
  },
};
const answer = (slug: string, name: string) =>
  findFact(
    buildAccount(library, { ...library.treatments.find((page) => page.slug === slug)! }),
    name,
    words,
  );

test('a line of the first screen, with the sources of what it repeats', () => {
  expect(answer('warm-needle', 'summary.chance')).toMatchObject({
    id: 'chance',
    text: 'Of 100 people, 48 had half the pain gone. With salt water it was 24.',
    refs: ['able-2020-needle'],
  });
});

test('a practical answer, where the page has it', () => {
  expect(answer('warm-needle', 'practical.onset')).toEqual({
    id: 'onset',
    text: 'It was measured at 6 weeks.',
    refs: ['able-2020-needle'],
  });
  expect(answer('warm-needle', 'practical.lasts')).toBeUndefined();
  expect(answer('plain-test', 'practical.onset')).toBeUndefined();
});

test.each([
  ['setting', 'A room in a clinic.'],
  ['imaging', 'No picture is taken.'],
  ['anesthesia', 'You stay awake.'],
])('what happens on the day: %s', (id, text) => {
  expect(answer('warm-needle', `procedure.${id}`)).toEqual({ id, text, refs: ['clinic-nd-leaflet'] });
});

test('how long it takes: the minutes, then what they do not say; or not known', () => {
  expect(answer('warm-needle', 'practical.duration')).toEqual({
    id: 'duration',
    text: '10 to 20 minutes.',
    refs: ['clinic-nd-leaflet'],
  });
  expect(answer('quiet-implant', 'practical.duration')?.text).toBe('45 to 45 minutes. For one side.');
  expect(answer('plain-test', 'practical.duration')).toBeUndefined();
});

test('a practical answer that shared advice gives, where the page shows that advice', () => {
  const needle = library.treatments.find((page) => page.slug === 'warm-needle')!;
  const rest = library.advice.get('rest')!;
  const advised = { ...library, advice: new Map([['driving', { ...rest, id: 'driving' }]]) };
  const page = { ...needle, facts: { ...needle.facts, afterAdvice: ['driving'] } };
  expect(findFact(buildAccount(advised, page), 'practical.driving', words)).toEqual({
    id: 'driving',
    text: 'Rest for 2 days.',
    refs: ['clinic-nd-leaflet'],
  });
  expect(answer('warm-needle', 'practical.driving')).toBeUndefined();
});

test('what is normal, by time, where a source says so', () => {
  expect(answer('warm-needle', 'timeline.normal')).toEqual({
    id: 'normal',
    text: 'Soon: The spot is sore.',
    refs: ['clinic-nd-leaflet'],
  });
  expect(answer('plain-test', 'timeline.normal')).toBeUndefined();
  expect(answer('warm-needle', 'timeline.dangers')).toBeUndefined();
});

test('what a page says to people in one situation, where it says something', () => {
  expect(answer('warm-needle', 'situations.allergy')).toEqual({
    id: 'allergy',
    text: 'People with an infection.',
    refs: ['clinic-nd-leaflet'],
  });
  expect(answer('warm-needle', 'situations.child')).toBeUndefined();
  expect(answer('plain-test', 'situations.allergy')).toBeUndefined();
});

test('what no page has is told; what this page lacks is not there', () => {
  expect(answer('warm-needle', 'procedure.steps')).toBeUndefined();
  expect(answer('warm-needle', 'summary.price')).toBeUndefined();
  expect(() => answer('warm-needle', 'price')).toThrow('No page has a fact “price”: use summary, practical, procedure, timeline, situations.');
  const [condition] = library.conditions;
  expect(findFact(buildAccount(library, condition!), 'procedure.setting', words)).toBeUndefined();
});
