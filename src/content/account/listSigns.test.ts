import { expect, test } from 'vitest';
import { allPages } from '../read/allPages.ts';
import type { Page, SignEntry, Treatment } from '../read/library.ts';
import { signsAfterProcedures, signsOf } from './listSigns.ts';
import { fixtureLibrary as library } from '../testing/fixtureLibrary.ts';

const pageOf = (slug: string): Page =>
  allPages(library).find((page) => page.slug === slug)!;

/** `act: sign, sign` for each group. */
const outline = (groups: ReturnType<typeof signsOf>): string[] =>
  groups.map(({ act, signs }) => `${act}: ${signs.map(({ id }) => id).join(', ')}`);

test('a treatment has the signs of its classes, the most urgent act first', () => {
  expect(outline(signsOf(library, pageOf('warm-needle')))).toEqual([
    'emergency: numb-legs, cannot-breathe',
    'same-day: redness',
  ]);
});

test('a sign may name a treatment whose classes do not have it; a treatment may have none', () => {
  expect(outline(signsOf(library, pageOf('plain-test')))).toEqual(['emergency: cannot-breathe']);
  const page = pageOf('quiet-implant') as Treatment;
  expect(signsOf(library, { ...page, facts: { ...page.facts, classes: [] } })).toEqual([]);
});

test('a condition has the signs that name it, and a guide has no box of its own', () => {
  expect(outline(signsOf(library, pageOf('sore-elbow')))).toEqual(['emergency: cannot-breathe']);
  expect(outline(signsOf(library, pageOf('stiff-toe')))).toEqual(['soon: slow-toe']);
  expect(signsOf(library, pageOf('safety'))).toEqual([]);
});

test('a name counts for its own kind of page only', () => {
  const named = (facts: Partial<SignEntry['facts']>): SignEntry[] => [
    {
      ...library.signs[0]!,
      facts: { ...library.signs[0]!.facts, classes: [], treatments: [], conditions: [], ...facts },
    },
  ];
  const count = (facts: Partial<SignEntry['facts']>, slug: string): number =>
    signsOf({ signs: named(facts), signWords: library.signWords }, pageOf(slug)).length;
  expect(count({ treatments: ['warm-needle'] }, 'warm-needle')).toBe(1);
  expect(count({ conditions: ['warm-needle'] }, 'warm-needle')).toBe(0);
  expect(count({ treatments: ['sore-elbow'] }, 'sore-elbow')).toBe(0);
  expect(count({ conditions: ['safety'], treatments: ['safety'] }, 'safety')).toBe(0);
  // One shared class is enough.
  expect(count({ classes: ['implant', 'near-lung'] }, 'warm-needle')).toBe(1);
  expect(count({ classes: ['implant'] }, 'warm-needle')).toBe(0);
});

test('a group says what to do and what that means; a sign carries its act and its own sources', () => {
  const [emergency, sameDay] = signsOf(library, pageOf('warm-needle'));
  expect(emergency).toEqual({
    act: 'emergency',
    heading: 'Call for help now',
    means: 'Call the emergency number or go to an emergency department.',
    signs: [
      {
        id: 'numb-legs',
        text: 'Your legs go numb, or you cannot pass urine (if it was done in the back).',
        short: 'Numb legs (if it was done in the back)',
        act: 'emergency',
        refs: ['clinic-nd-leaflet'],
      },
      {
        id: 'cannot-breathe',
        text: 'You cannot breathe well.',
        short: 'Short of breath',
        act: 'emergency',
        refs: ['baker-2021-review'],
      },
    ],
  });
  expect(sameDay).toMatchObject({ act: 'same-day', heading: 'Call the clinic or a doctor today' });
});

test('a condition under which a sign counts stands in the sentence, or before several sentences', () => {
  const say = (text: string): string | undefined => {
    const [entry] = library.signs;
    const signs = [{ ...entry!, words: { ...entry!.words, text, short: text } }];
    const [group] = signsOf({ signs, signWords: library.signWords }, pageOf('warm-needle'));
    expect(group?.signs[0]?.short).toBe(group?.signs[0]?.text);
    return group?.signs[0]?.text;
  };
  expect(say('Your legs go numb.')).toBe('Your legs go numb (if it was done in the back).');
  expect(say('Are your legs numb?')).toBe('Are your legs numb (if it was done in the back)?');
  expect(say('Numb legs')).toBe('Numb legs (if it was done in the back)');
  expect(say('Your legs go numb\nand weak!')).toBe('Your legs go numb\nand weak (if it was done in the back)!');
  expect(say('It hurts in 1.5 hours.')).toBe('It hurts in 1.5 hours (if it was done in the back).');
  expect(say('Your legs go numb. You fall.')).toBe('If it was done in the back: Your legs go numb. You fall.');
  expect(say('One of these: numb legs.')).toBe('If it was done in the back: One of these: numb legs.');
});

test('what is typical of a page stands first in its group; a sign that is not its own does not come in', () => {
  const page = pageOf('warm-needle') as Treatment;
  const leading: Page = { ...page, facts: { ...page.facts, leadSigns: ['redness', 'slow-toe', 'cannot-breathe'] } };
  expect(outline(signsOf(library, leading))).toEqual(['emergency: cannot-breathe, numb-legs', 'same-day: redness']);
});

test('the guide on safety has all signs that count after some procedure, by act and kind of danger, without conditions of one page', () => {
  expect(signsAfterProcedures(library)).toEqual([
    {
      act: 'emergency',
      heading: 'Call for help now',
      kinds: [
        {
          id: 'lung',
          title: 'Trouble with breathing',
          signs: [{ id: 'cannot-breathe', short: 'Short of breath' }],
          refs: ['baker-2021-review'],
        },
        {
          id: 'spine',
          title: 'Trouble in the spine',
          signs: [{ id: 'numb-legs', short: 'Numb legs' }],
          refs: ['clinic-nd-leaflet'],
        },
      ],
    },
    {
      act: 'same-day',
      heading: 'Call the clinic or a doctor today',
      kinds: [
        {
          id: 'infection',
          title: 'Infection',
          signs: [{ id: 'redness', short: 'Red and hot' }],
          refs: ['clinic-nd-leaflet'],
        },
      ],
    },
  ]);
});

test('signs of one kind stand together with the sources of all; a treatment’s name is enough, a kind without words has its id', () => {
  const [legs, breath] = library.signs;
  const named = { ...legs!, facts: { ...legs!.facts, classes: [], treatments: ['plain-test'], group: 'new' } };
  const same = {
    ...breath!,
    facts: { ...breath!.facts, group: 'new', refs: ['evans-2018-test', 'clinic-nd-leaflet'] },
  };
  expect(signsAfterProcedures({ ...library, signs: [named, same] })).toMatchObject([
    {
      act: 'emergency',
      kinds: [
        {
          id: 'new',
          title: 'new',
          signs: [{ id: 'numb-legs' }, { id: 'cannot-breathe' }],
          refs: ['clinic-nd-leaflet', 'evans-2018-test'],
        },
      ],
    },
  ]);
});

test('groups stand in the order of urgency, whatever the order of the file', () => {
  const signs = library.signs
    .toReversed()
    .map((sign) => ({ ...sign, facts: { ...sign.facts, conditions: ['stiff-toe'] } }));
  expect(outline(signsOf({ signs, signWords: library.signWords }, pageOf('stiff-toe')))).toEqual([
    'emergency: cannot-breathe, numb-legs',
    'same-day: redness',
    'soon: slow-toe',
  ]);
});
