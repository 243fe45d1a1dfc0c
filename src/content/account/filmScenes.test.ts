import { expect, test } from 'vitest';
import type { Library, Page, SignEntry, Treatment } from '../read/library.ts';
import type { TreatmentFilm } from '../schema/film.ts';
import { filmScenes } from './filmScenes.ts';
import { fixtureLibrary as library } from '../testing/fixtureLibrary.ts';

const page = library.treatments.find(({ slug }) => slug === 'warm-needle')!;
const film = library.films.get('warm-needle')!;

/** The fixture's film with another ending or page, and other danger signs. */
function tell({
  ending,
  signs = library.signs,
  facts = {},
}: {
  ending?: Partial<NonNullable<TreatmentFilm['ending']>>;
  signs?: SignEntry[];
  facts?: Partial<Treatment['facts']>;
}) {
  const data = { ...film.data, ending: { ...(film.data as TreatmentFilm).ending, ...ending } } as TreatmentFilm;
  const from: Library = { ...library, signs, films: new Map([['warm-needle', { ...film, data }]]) };
  return filmScenes(from, { ...page, facts: { ...page.facts, ...facts } }).slice(5);
}

test('a scene has the heading of its part, its words, its drawing and its sources', () => {
  const scenes = filmScenes(library, page);
  expect(scenes.slice(0, 5).map(({ id, heading, drawing }) => [id, heading, drawing])).toEqual([
    ['1', 'Why it hurts', 1],
    ['2', 'Where the needle goes', 2],
    ['3', 'How it works', 3],
    ['4', 'What you feel', 4],
    ['5', 'Afterwards', 5],
  ]);
  expect(scenes[4]).toEqual({
    id: '5',
    heading: 'Afterwards',
    text: 'Of 100 people, 48 had half the pain gone. With salt water it was 24.',
    shows: 'One hundred small people.',
    refs: ['able-2020-needle'],
    drawing: 5,
  });
});

test('a film ends with all danger signs of its page under their act, the most urgent first, on one drawing', () => {
  expect(filmScenes(library, page).slice(5)).toEqual([
    {
      id: '6',
      heading: 'Afterwards',
      text: 'Rest for 2 days after the needle. Call for help now. Numb legs (if it was done in the back). You cannot breathe well.',
      shows: 'A person on a sofa.',
      refs: ['clinic-nd-leaflet', 'baker-2021-review'],
      drawing: 6,
    },
    {
      id: '7',
      heading: 'Call the clinic or a doctor today',
      text: 'Call the clinic or a doctor today. The place is red.',
      shows: 'A person on a sofa.',
      refs: ['clinic-nd-leaflet'],
      drawing: 6,
    },
  ]);
});

test('an ending without words of its own begins with the signs; signs that do not fit stand under their act again', () => {
  const [first] = tell({ ending: { says: undefined } });
  expect(first).toMatchObject({
    heading: 'Call for help now',
    text: 'Call for help now. Numb legs (if it was done in the back). You cannot breathe well.',
  });
  // 300 characters are the most: the caption keeps its full length, one more begins another.
  const fill = (length: number): string => 'x'.repeat(length);
  const rest = ' Call for help now. Numb legs (if it was done in the back).'.length;
  expect(tell({ ending: { says: fill(300 - rest) } })[0]?.text).toHaveLength(300);
  const split = tell({ ending: { says: fill(301 - rest) } });
  expect(split.map(({ heading }) => heading)).toEqual([
    'Afterwards',
    'Call for help now',
    'Call the clinic or a doctor today',
  ]);
  expect(split[1]?.text).toBe('Call for help now. Numb legs (if it was done in the back). You cannot breathe well.');
  const long = { ...library.signs[1]!, words: { ...library.signs[1]!.words, short: fill(280) } };
  const grouped = { ...long, facts: { ...long.facts, group: 'alone' } };
  expect(tell({ signs: [library.signs[0]!, grouped] }).map(({ text }) => text)).toEqual([
    'Rest for 2 days after the needle. Call for help now. Numb legs (if it was done in the back).',
    `Call for help now. ${fill(280)}.`,
  ]);
});

test('signs of one kind are said in one line only where the page shows them all, each without a condition', () => {
  const [legs, breath] = library.signs;
  const without = { ...legs!, words: { ...legs!.words, onlyIf: {} } };
  const ending = { says: undefined };
  const text = (signs: SignEntry[]): string | undefined => tell({ ending, signs })[0]?.text;
  expect(text([without])).toBe('Call for help now. Numb legs or trouble passing urine.');
  // Under a condition: in its own few words.
  expect(text([legs!])).toBe('Call for help now. Numb legs (if it was done in the back).');
  // A further sign of the kind that this page does not show.
  const elsewhere: SignEntry = { ...breath!, facts: { ...breath!.facts, group: 'spine', classes: ['implant'] } };
  expect(text([without, elsewhere])).toBe('Call for help now. Numb legs.');
  const named: SignEntry = { ...elsewhere, facts: { ...elsewhere.facts, classes: [], treatments: ['plain-test'] } };
  expect(text([without, named])).toBe('Call for help now. Numb legs.');
  // One that counts with a condition alone is not missed after a procedure.
  const withCondition: SignEntry = { ...named, facts: { ...named.facts, treatments: [], conditions: ['stiff-toe'] } };
  expect(text([without, withCondition])).toBe('Call for help now. Numb legs or trouble passing urine.');
  // Of another kind.
  const other: SignEntry = { ...elsewhere, facts: { ...elsewhere.facts, group: 'toe' } };
  expect(text([without, other])).toBe('Call for help now. Numb legs or trouble passing urine.');
  // A kind without a line.
  const alone: SignEntry = { ...without, facts: { ...without.facts, group: 'no-line' } };
  expect(text([alone])).toBe('Call for help now. Numb legs.');
});

test('one line for two signs of a kind has the sources of both, each once', () => {
  const [legs, breath] = library.signs;
  const bare = (entry: SignEntry, refs: string[]): SignEntry => ({
    ...entry,
    facts: { ...entry.facts, group: 'lung', refs },
    words: { ...entry.words, onlyIf: {} },
  });
  const signs = [bare(legs!, ['able-2020-needle', 'evans-2018-test']), bare(breath!, ['evans-2018-test'])];
  expect(tell({ ending: { says: undefined }, signs })).toMatchObject([
    { text: 'Call for help now. You cannot breathe well.', refs: ['able-2020-needle', 'evans-2018-test'] },
  ]);
});

test('a sentence that ends with a mark gets no full stop', () => {
  const [, breath] = library.signs;
  const say = (short: string): string | undefined =>
    tell({
      ending: { says: undefined },
      signs: [{ ...breath!, facts: { ...breath!.facts, group: 'no-line' }, words: { ...breath!.words, short } }],
    })[0]?.text;
  expect(['Breath?', 'Breath!', 'Breath.', '2.5 breaths'].map(say)).toEqual([
    'Call for help now. Breath?',
    'Call for help now. Breath!',
    'Call for help now. Breath.',
    'Call for help now. 2.5 breaths.',
  ]);
});

test('a film without an ending, the overview, and a page without a film', () => {
  const { ending: _, ...data } = film.data as TreatmentFilm;
  const from: Library = { ...library, films: new Map([['warm-needle', { ...film, data: data as TreatmentFilm }]]) };
  expect(filmScenes(from, page)).toHaveLength(5);
  const guide = library.guides.find(({ slug }) => slug === 'about-interventional-pain-management')!;
  expect(filmScenes(library, guide)[0]).toEqual({
    id: '1',
    heading: 'Scene one',
    text: 'This is scene one of the film.',
    shows: 'A plain square for scene one.',
    refs: [],
    drawing: 1,
  });
  const plain = library.treatments.find(({ slug }) => slug === 'plain-test') as Page;
  expect(filmScenes(library, plain)).toEqual([]);
});
