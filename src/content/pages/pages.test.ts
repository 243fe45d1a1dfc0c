/** What several pages show together: the A–Z, relations, sources, changes, translations. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { getStrings } from '../../i18n/strings.ts';
import type { Condition, Library, Page, Treatment } from '../read/library.ts';
import { listAlphabet } from './alphabet.ts';
import { listCitedSources } from './citedSources.ts';
import { changesOf, listChanges } from './listChanges.ts';
import { conditionsOf, pageLink, relatedToCondition, relatedToTreatment, treatmentsOf } from './relations.ts';
import { findUses } from './usedOn.ts';
import { fixtureLibrary as library } from '../testing/fixtureLibrary.ts';

const strings = getStrings('en');
const treatment = (slug: string): Treatment => library.treatments.find((page) => page.slug === slug)!;
const condition = (slug: string): Condition => library.conditions.find((page) => page.slug === slug)!;
const slugs = (pages: readonly { slug: string }[] | undefined): string[] => (pages ?? []).map(({ slug }) => slug);
const withFacts = <P extends Page>(page: P, facts: Partial<P['facts']>): P => ({
  ...page,
  facts: { ...page.facts, ...facts },
});

beforeEach(() => {
  vi.stubEnv('SITE', 'https://fixture.example');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the A to Z', () => {
  test('has every title, and every other name with the title that it belongs to', () => {
    expect(listAlphabet(library)).toEqual([
      {
        letter: 'A',
        entries: [{ name: 'About made-up procedures', href: '/guides/about-interventional-pain-management/' }],
      },
      {
        letter: 'C',
        entries: [
          { name: 'Calm pill', href: '/medicines/calm-pill/' },
          { name: 'Calmine', href: '/medicines/calm-pill/', see: 'Calm pill' },
        ],
      },
      { letter: 'E', entries: [{ name: 'Elbow ache', href: '/conditions/sore-elbow/', see: 'Sore elbow' }] },
      {
        letter: 'H',
        entries: [
          { name: 'Hot needle', href: '/treatments/warm-needle/', see: 'Warm needle' },
          { name: 'How we use made-up evidence', href: '/guides/how-we-use-evidence/' },
        ],
      },
      { letter: 'P', entries: [{ name: 'Plain test', href: '/treatments/plain-test/' }] },
      { letter: 'Q', entries: [{ name: 'Quiet implant', href: '/treatments/quiet-implant/' }] },
      {
        letter: 'S',
        entries: [
          { name: 'Sore elbow', href: '/conditions/sore-elbow/' },
          { name: 'Staying safe', href: '/guides/safety/' },
          { name: 'Stiff toe', href: '/conditions/stiff-toe/' },
        ],
      },
      { letter: 'W', entries: [{ name: 'Warm needle', href: '/treatments/warm-needle/' }] },
    ]);
  });

  test('an accent stands under its letter, a small letter under the great one, a digit before all', () => {
    const page = treatment('plain-test');
    const named = { ...page, words: { ...page.words, aliases: ['Élan', 'pump', '10 kHz'] } };
    const letters = listAlphabet({ ...library, treatments: [named], conditions: [], medicines: [], guides: [] });
    expect(letters.map(({ letter, entries }) => `${letter}: ${entries.map(({ name }) => name).join(', ')}`)).toEqual([
      '0–9: 10 kHz',
      'E: Élan',
      'P: Plain test, pump',
    ]);
  });
});

describe('relations', () => {
  test('a page’s address and title', () => {
    expect(pageLink(condition('sore-elbow'))).toEqual({ href: '/conditions/sore-elbow/', title: 'Sore elbow' });
    expect(pageLink({ ...treatment('warm-needle'), lang: 'es' }).href).toBe('/es/treatments/warm-needle/');
  });

  test('hold in both directions, on either side’s word', () => {
    expect(slugs(conditionsOf(library, treatment('warm-needle')))).toEqual(['sore-elbow', 'stiff-toe']);
    expect(slugs(treatmentsOf(library, condition('stiff-toe')))).toEqual(['plain-test', 'warm-needle']);
    expect(slugs(treatmentsOf(library, condition('sore-elbow')))).toEqual(['quiet-implant', 'warm-needle']);
    // The treatment says so, though there is no pair; and the pair, though the treatment does not.
    const without: Library = { ...library, pairs: [] };
    expect(slugs(conditionsOf(without, treatment('plain-test')))).toEqual(['stiff-toe']);
    expect(slugs(conditionsOf(library, withFacts(treatment('plain-test'), { treats: [] })))).toEqual(['stiff-toe']);
    expect(slugs(conditionsOf(without, withFacts(treatment('plain-test'), { treats: [] })))).toEqual([]);
  });

  test('a treatment: what it is discussed for beyond its text, and others of its kind that the text does not name', () => {
    expect(relatedToTreatment(library, treatment('warm-needle'), strings)).toEqual([
      { title: strings.alsoDiscussed, pages: [condition('stiff-toe')] },
      { title: strings.categories.injection, pages: [] },
    ]);
    const page = treatment('warm-needle');
    const like = (slug: string): Treatment => ({ ...withFacts(page, {}), slug });
    const many = ['a', 'b', 'quiet-implant', 'c', 'd', 'e'].map(like);
    const from: Library = { ...library, treatments: [page, ...many, treatment('plain-test')] };
    // Not itself, not what its text names, not another category, four at most.
    expect(slugs(relatedToTreatment(from, page, strings)[1]?.pages)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('a condition: its treatments, then what its editor names, then what shares most places of the body', () => {
    const elbow = condition('sore-elbow');
    expect(relatedToCondition(library, elbow, strings)).toEqual([
      { title: strings.treatedWith, pages: [treatment('quiet-implant'), treatment('warm-needle')] },
      { title: strings.medicines, pages: [] },
      { title: strings.conditions, pages: [condition('stiff-toe')] },
    ]);
    const [, medicines, near] = relatedToCondition(library, condition('stiff-toe'), strings);
    expect(medicines).toEqual({ title: strings.medicines, pages: library.medicines });
    expect(near?.pages).toEqual([]);
    const at = (slug: string, regions: Condition['facts']['regions']): Condition => ({
      ...withFacts(elbow, { regions }),
      slug,
    });
    const self = withFacts(elbow, { regions: ['arm', 'neck', 'widespread'], seeAlso: ['chosen'] });
    const others = [
      at('far', ['foot', 'widespread']),
      at('near', ['arm']),
      at('nearer', ['neck', 'arm', 'foot']),
      at('chosen', ['hip']),
      at('b', ['arm']),
      at('c', ['arm']),
      at('d', ['arm']),
      at('e', ['arm']),
    ];
    expect(slugs(relatedToCondition({ ...library, conditions: [self, ...others] }, self, strings)[2]?.pages)).toEqual([
      'chosen',
      'nearer',
      'near',
      'b',
      'c',
      'd',
    ]);
  });
});

describe('sources', () => {
  test('the pages that show each source, in the order of the library', () => {
    const uses = findUses(library);
    expect(uses.get('able-2020-needle')).toEqual([
      { href: '/treatments/warm-needle/', title: 'Warm needle' },
      { href: '/conditions/sore-elbow/', title: 'Sore elbow' },
    ]);
    expect(uses.get('agency-2023-warning')?.map(({ title }) => title)).toEqual([
      'Warm needle',
      'Sore elbow',
      'Stiff toe',
      'Calm pill',
      'Staying safe',
    ]);
    expect(uses.has('never-cited')).toBe(false);
  });

  test('cited sources by kind in the order of the interface, newest first, then by id', () => {
    const { count, groups, uses } = listCitedSources(library, strings);
    expect(count).toBe(7);
    expect(uses.get('evans-2018-test')).toHaveLength(2);
    expect(groups.map(({ kind, references }) => [kind, references.map(({ id }) => id)])).toEqual([
      ['systematic-review', ['baker-2021-review']],
      ['rct', ['able-2020-needle', 'dyer-2019-implant']],
      ['guideline', ['guild-2022-guideline']],
      ['regulator', ['agency-2023-warning']],
      ['cohort', ['evans-2018-test']],
      ['patient-information', ['clinic-nd-leaflet']],
    ]);
    const as = (id: string, year?: number) => {
      const { issued: _, ...able } = library.references.get('able-2020-needle')!;
      return [id, { ...able, id, ...(year && { issued: { 'date-parts': [[year]] } }) }] as const;
    };
    const references = new Map([
      as('clinic-nd-leaflet'),
      as('dyer-2019-implant', 2020),
      as('evans-2018-test', 2021),
      as('able-2020-needle', 2020),
    ]);
    expect(listCitedSources({ ...library, references }, strings).groups[0]?.references.map(({ id }) => id)).toEqual([
      'evans-2018-test',
      'able-2020-needle',
      'dyer-2019-implant',
      'clinic-nd-leaflet',
    ]);
  });
});

describe('changes', () => {
  const told = new Map([
    [
      'treatments/warm-needle',
      [
        { date: new Date('2026-12-05'), text: 'Newer.' },
        { date: new Date('2026-12-04'), text: 'Older.' },
      ],
    ],
  ]);
  const released = new Date('2026-12-02');

  test('a page’s changes are numbered from its first version, which stands last', () => {
    expect(changesOf({ history: told, released }, treatment('warm-needle'), strings)).toEqual([
      { text: 'Newer.', date: new Date('2026-12-05'), number: 3 },
      { text: 'Older.', date: new Date('2026-12-04'), number: 2 },
      { text: strings.dates.firstVersion, date: released, number: 1 },
    ]);
    // Before the release: the day on which the page was last changed.
    expect(changesOf({ history: new Map(), released: null }, treatment('plain-test'), strings)).toEqual([
      { text: strings.dates.firstVersion, date: new Date('2026-12-01'), number: 1 },
    ]);
    // Of its own kind.
    expect(
      changesOf(
        { history: told, released },
        { ...treatment('warm-needle'), kind: 'guides' } as unknown as Page,
        strings,
      ),
    ).toHaveLength(1);
  });

  test('all changes, newest first, each with an address of its own', () => {
    const agency = library.references.get('agency-2023-warning')!;
    const changes = [
      { date: new Date('2026-12-05'), text: 'It was replaced.' },
      { date: new Date('2026-11-20'), text: 'The agency moved the page.' },
    ];
    const references = new Map([
      ['able-2020-needle', library.references.get('able-2020-needle')!],
      ['agency-2023-warning', { ...agency, custom: { ...agency.custom, changes } }],
    ]);
    const list = listChanges({ ...library, history: told, released, references }, strings);
    expect(
      list.map(({ date, number, link, title, text }) => [date.toISOString().slice(0, 10), number, link, title, text]),
    ).toEqual([
      ['2026-12-05', 3, 'https://fixture.example/treatments/warm-needle/#change-3', 'Warm needle', 'Newer.'],
      [
        '2026-12-05',
        2,
        'https://fixture.example/sources/regulator/?change-2#agency-2023-warning',
        'Warning on warm needles',
        'It was replaced.',
      ],
      ['2026-12-04', 2, 'https://fixture.example/treatments/warm-needle/#change-2', 'Warm needle', 'Older.'],
      ...[
        ['conditions/sore-elbow', 'Sore elbow'],
        ['conditions/stiff-toe', 'Stiff toe'],
        ['guides/about-interventional-pain-management', 'About made-up procedures'],
        ['guides/how-we-use-evidence', 'How we use made-up evidence'],
        ['guides/safety', 'Staying safe'],
        ['medicines/calm-pill', 'Calm pill'],
        ['treatments/plain-test', 'Plain test'],
        ['treatments/quiet-implant', 'Quiet implant'],
        ['treatments/warm-needle', 'Warm needle'],
      ].map(([path, title]) => [
        '2026-12-02',
        1,
        `https://fixture.example/${path}/#change-1`,
        title,
        strings.dates.firstVersion,
      ]),
      [
        '2026-11-20',
        1,
        'https://fixture.example/sources/regulator/?change-1#agency-2023-warning',
        'Warning on warm needles',
        'The agency moved the page.',
      ],
    ]);
  });
});
