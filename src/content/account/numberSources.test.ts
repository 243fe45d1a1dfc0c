import { expect, test } from 'vitest';
import { buildAccount } from './buildAccount.ts';
import { numberSources, refsIn } from './numberSources.ts';
import { fixtureLibrary as library } from '../testing/fixtureLibrary.ts';
import { allPages } from '../read/allPages.ts';

const pages = allPages(library);
const sourcesOf = (slug: string): readonly string[] =>
  buildAccount(library, { ...pages.find((page) => page.slug === slug)! }).sources;

test('sources are numbered in the order in which they are read: first screen, danger signs, text from top to bottom', () => {
  expect(sourcesOf('warm-needle')).toEqual([
    'guild-2022-guideline', // whom it is for
    'able-2020-needle', // the chance, by its finding
    'baker-2021-review', // the main risk, by its harm
    'clinic-nd-leaflet', // a danger sign
    'dyer-2019-implant', // the first finding
    'agency-2023-warning', // a position
  ]);
  expect(sourcesOf('sore-elbow')).toEqual([
    'guild-2022-guideline',
    'able-2020-needle',
    'baker-2021-review',
    'dyer-2019-implant',
    'agency-2023-warning', // what a regulator warns of
  ]);
  expect(sourcesOf('safety')).toEqual(['clinic-nd-leaflet', 'baker-2021-review', 'agency-2023-warning']);
});

test('no order but that of reading: film, first screen, signs, sections; each source once', () => {
  const line = (id: string, refs: string[]) => ({ id, text: '', refs });
  const { sources, numberOf } = numberSources({
    sections: [
      {
        id: 'text',
        title: 'Text',
        blocks: [
          {
            kind: 'prose',
            flow: {
              type: 'paragraph',
              line: 1,
              children: [{ type: 'strong', children: [{ type: 'cite', refs: ['e', 'a'] }] }],
            },
          },
        ],
      },
    ],
    signs: [{ act: 'soon', heading: '', means: '', signs: [{ ...line('s', ['d', 'b']), act: 'soon', short: '' }] }],
    summary: [{ ...line('l', ['c', 'a']), findings: ['not-a-source'], harms: [] }],
    film: [{ ...line('f', ['b', 'a']), heading: '', shows: '', drawing: 1 }],
  });
  expect(sources).toEqual(['b', 'a', 'c', 'd', 'e']);
  expect(sources.map(numberOf)).toEqual([1, 2, 3, 4, 5]);
});

test('a source that the page does not cite has no number', () => {
  const { numberOf } = numberSources({ film: [], summary: [], signs: [], sections: [] });
  expect(() => numberOf('able-2020-needle')).toThrow(
    'The page does not cite “able-2020-needle”: its account has no such source.',
  );
});

test('only lists under the name `refs` are sources', () => {
  expect([...refsIn({ refs: ['a'], other: ['b'], deep: [{ refs: ['c'] }, null, 'd'] })]).toEqual(['a', 'c']);
  expect([...refsIn({ refs: { refs: ['e'] } })]).toEqual(['e']);
  expect([...refsIn('refs')]).toEqual([]);
});
