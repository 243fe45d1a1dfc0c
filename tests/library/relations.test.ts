/** Which pages lead to which, and where a reader finds a name. */
import { describe, expect, test } from 'vitest';
import { getStrings } from '../../src/i18n/strings.ts';
import { listAlphabet } from '../../src/content/pages/alphabet.ts';
import { groupBy } from '../../src/base/groupBy.ts';
import { slugOf } from '../../src/content/read/library.ts';
import {
  conditionsOf,
  relatedToCondition,
  relatedToTreatment,
  treatmentsOf,
} from '../../src/content/pages/relations.ts';
import { asLibrary } from '../harness/asLibrary.ts';

const library = asLibrary();
const strings = getStrings('en');

describe('relations', () => {
  test('hold in both directions', () => {
    for (const treatment of library.treatments)
      for (const condition of library.conditions)
        expect(conditionsOf(library, treatment).includes(condition), `${treatment.id} ${condition.id}`).toBe(
          treatmentsOf(library, condition).includes(treatment),
        );
  });

  test('take either side’s word', () => {
    const copy = asLibrary();
    const [treatment] = copy.treatments;
    const stranger = copy.conditions.find(
      (condition) => treatment && !conditionsOf(copy, treatment).includes(condition),
    );
    if (!treatment || !stranger) throw new Error('There is no pair without a relation.');
    treatment.data.treats.push(slugOf(stranger));
    expect(conditionsOf(copy, treatment)).toContain(stranger);
    treatment.data.treats.pop();
    stranger.data.treatments.push({
      treatment: slugOf(treatment),
      says: 'It is discussed.',
      direction: 'unclear',
      certainty: 'not-rated',
      refs: [],
    });
    expect(conditionsOf(copy, treatment)).toContain(stranger);
  });

  test('a treatment’s related pages repeat neither itself nor what its text names, and stay few', () => {
    for (const treatment of library.treatments) {
      const [discussed, alike] = relatedToTreatment(library, treatment, strings);
      const named = treatment.data.alternatives.flatMap((option) => ('treatment' in option ? [option.treatment] : []));
      expect(discussed?.entries.filter((entry) => treatment.data.treats.includes(slugOf(entry)))).toEqual([]);
      expect(alike?.entries.filter((entry) => entry === treatment || named.includes(slugOf(entry)))).toEqual([]);
      expect(alike?.entries.length).toBeLessThanOrEqual(4);
    }
  });

  test('a condition’s related pages start with what its editor chose, and the nearest follow', () => {
    for (const condition of library.conditions) {
      const near = relatedToCondition(library, condition, strings)[1]?.entries.map(slugOf) ?? [];
      const { seeAlso } = condition.data;
      expect(new Set(near.slice(0, Math.min(6, seeAlso.length)))).toEqual(
        new Set(near.filter((slug) => seeAlso.includes(slug))),
      );
      expect(near).not.toContain(slugOf(condition));
      expect(near.length).toBeLessThanOrEqual(6);
    }
  });
});

describe('the A to Z', () => {
  const letters = listAlphabet(library);
  const entries = letters.flatMap(({ entries: found }) => found);

  test('has every title and every other name once for each page, in order', () => {
    const pages = [...library.treatments, ...library.conditions, ...library.guides];
    expect(entries).toHaveLength(pages.reduce((sum, { data }) => sum + 1 + data.aliases.length, 0));
    for (const { entries: found } of letters)
      expect(found.map(({ name }) => name)).toEqual(
        found.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'en')),
      );
    expect(new Set(letters.map(({ letter }) => letter)).size).toBe(letters.length);
  });

  test('another name says whose it is; a name that begins with a digit or an accent has its place', () => {
    expect(entries.find(({ name }) => name === 'Epidural cortisone shot')).toMatchObject({
      see: 'Epidural steroid injection',
      href: '/treatments/epidural-steroid-injection/',
    });
    expect(
      letters.find(({ letter }) => letter === '0–9')?.entries.some(({ name }) => name === '10 kHz stimulation'),
    ).toBe(true);
    const copy = asLibrary();
    copy.treatments[0]?.data.aliases.push('Élan');
    expect(
      listAlphabet(copy)
        .find(({ letter }) => letter === 'E')
        ?.entries.some(({ name }) => name === 'Élan'),
    ).toBe(true);
  });
});

test('groups follow the order of the keys, an item stands in each of its groups, and no group is empty', () => {
  const items = [{ keys: ['b', 'a'] as const }, { keys: ['b'] as const }];
  expect(groupBy(items, ['a', 'b', 'c'], ({ keys }) => keys)).toEqual([
    { key: 'a', items: [items[0]] },
    { key: 'b', items },
  ]);
});
