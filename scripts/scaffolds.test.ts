/** A new file is right in form: the check complains only about fields that a person must fill. */
import { describe, expect, test } from 'vitest';
import { checkBody } from '../src/editorial/checks/checkBody.ts';
import { schemas } from '../src/content/read/collections.ts';
import { loadLibrary } from '../src/content/read/loadLibrary.ts';
import { parseSource } from '../src/content/read/readSource.ts';
import { parseDrawing } from '../src/drawings/parseDrawing.ts';
import { filmParts, treatmentFilm } from '../src/content/schema/film.ts';
import { scaffolds, toSlug } from './scaffolds.ts';

const { library } = loadLibrary('.');
const kinds = [
  ['treatment', 'treatments'],
  ['condition', 'conditions'],
  ['guide', 'guides'],
  ['term', 'glossary'],
  ['advice', 'advice'],
] as const;

describe.each(kinds)('a new %s', (kind, collection) => {
  const { source, problems } = parseSource(
    scaffolds[kind].file('a-new-thing'),
    scaffolds[kind].text('A “new” thing: it’s here', '2026-11-24'),
  );

  test('is valid YAML', () => expect(problems).toEqual([]));

  test('lacks only what is empty', () => {
    const result = schemas[collection].safeParse(source?.data);
    for (const issue of result.error?.issues ?? []) {
      const value = issue.path.reduce<unknown>(
        (at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
        source?.data,
      );
      expect
        .soft(value === '' || (Array.isArray(value) && value.length === 0), `${issue.path.join('.')} ${issue.message}`)
        .toBe(true);
    }
  });

  test('has the headings and blocks of its kind', () => {
    if (source && (collection === 'treatments' || collection === 'conditions')) {
      const entry = { slug: 'a-new-thing', source, data: library[collection][0]?.data } as Parameters<
        typeof checkBody
      >[1];
      expect(checkBody(collection, entry, library)).toEqual([]);
    }
  });
});

test('a new film has a scene for each part, and lacks only its words', () => {
  const { source } = parseSource(scaffolds.film.file('a-new-thing'), scaffolds.film.text());
  const issues = treatmentFilm.safeParse(source?.data).error?.issues ?? [];
  expect(issues.map(({ path }) => path.join('.'))).toEqual(
    filmParts.flatMap((_, index) => [`scenes.${index}.says`, `scenes.${index}.shows`]),
  );
});

test('a new figure is a sheet with a layer for each ink, and lacks only the drawing', () => {
  const { problems } = parseDrawing('a.svg', scaffolds.figure.text());
  expect(problems.map(({ problem }) => problem)).toEqual(['The drawing is empty.']);
  const drawn = scaffolds.figure.text().replace(/(<g id="bone"[^>]*>)/, '$1<path d="M10 10h90"/>');
  expect(parseDrawing('a.svg', drawn).drawing?.shapes).toEqual([{ ink: 'bone', d: 'M10 10h90', layer: 'bone' }]);
});

test('titles become addresses', () => {
  expect(toSlug(' Ménière’s  disease (new!) ')).toBe('meniere-s-disease-new');
});
