/** JSON-LD of every page, parsed: what Google's and schema.org's documentation ask of each type, and that each address leads somewhere. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist, listPages, readPage } from '../harness/builtSite.ts';

type Value = string | number | boolean | Item | readonly Value[];
interface Item {
  readonly [key: string]: Value;
}

/** Required and recommended properties by type (developers.google.com/search/docs/appearance/structured-data; schema.org). */
const wanted: Record<string, readonly string[]> = {
  MedicalWebPage: ['name', 'url'],
  'MedicalWebPage of its own page': [
    ...['name', 'url', 'description', 'inLanguage', 'image', 'datePublished', 'dateModified', 'license', 'publisher'],
    ...['isPartOf', 'medicalAudience', 'isAccessibleForFree'],
  ],
  MedicalTherapy: ['name'],
  'MedicalTherapy of its own page': ['name', 'description', 'howPerformed', 'relevantSpecialty'],
  'DiagnosticProcedure of its own page': ['name', 'description', 'howPerformed', 'relevantSpecialty'],
  'Drug of its own page': ['name', 'description', 'warning', 'administrationRoute'],
  'MedicalCondition of its own page': ['name', 'description', 'signOrSymptom'],
  MedicalSymptom: ['name'],
  MedicalCode: ['codeValue', 'codingSystem'],
  MedicalAudience: ['audienceType'],
  Organization: ['name'],
  WebSite: ['name', 'url'],
  'WebSite of its own page': ['name', 'url', 'description', 'publisher'],
  'BreadcrumbList of its own page': ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
  'DataCatalog of its own page': ['name', 'description', 'url', 'license', 'publisher', 'dataset'],
  Dataset: [
    ...['name', 'description', 'url', 'creator', 'license', 'distribution', 'isAccessibleForFree', 'keywords'],
    ...['version', 'dateModified', 'includedInDataCatalog', 'inLanguage'],
  ],
  DataDownload: ['encodingFormat', 'contentUrl'],
  // Without `uploadDate`: nobody knows when, or whether, a publisher put the files on a server.
  'VideoObject of its own page': ['name', 'thumbnailUrl', 'description', 'duration', 'contentUrl'],
};
const graphOf = (page: string): Item[] =>
  [...readPage(page).matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].flatMap(
    ([, text = '']) => {
      const data = JSON.parse(text) as { '@context': string; '@graph': Item[] };
      expect(data['@context'], page).toBe('https://schema.org');
      return data['@graph'];
    },
  );
const isItem = (value: Value): value is Item => typeof value === 'object' && !Array.isArray(value);

/** Every item, its path, and every plain value with the name of its property. */
function* walk(value: Value, key: string, top: boolean): Generator<{ key: string; value: Value; top: boolean }> {
  yield { key, value, top };
  if (Array.isArray(value)) for (const item of value as readonly Value[]) yield* walk(item, key, false);
  else if (isItem(value)) for (const [name, inner] of Object.entries(value)) yield* walk(inner, name, false);
}

const pages = listPages().filter((page) => page !== '/404.html' && !page.startsWith('/embed/'));
const all = pages.flatMap((page) =>
  graphOf(page).flatMap((node) => [...walk(node, '@graph', true)].map((found) => ({ page, ...found }))),
);

test('every page describes itself', () => {
  expect(pages.filter((page) => graphOf(page).length === 0)).toEqual([]);
});

test('every item has a known type and all that the documentation asks of it', () => {
  const faults = all.flatMap(({ page, value, top }) => {
    if (!isItem(value) || Object.keys(value).join() === '@id') return [];
    const name = `${String(value['@type'])}${top ? ' of its own page' : ''}`;
    const properties = wanted[name];
    if (!properties) return [`${page}: unknown ${name}`];
    return properties
      .filter((property) => !(property in value))
      .map((property) => `${page}: ${name} has no ${property}`);
  });
  expect(faults).toEqual([]);
});

test('no value is empty', () => {
  const empty = all.filter(
    ({ value }) => (typeof value === 'string' && !value.trim()) || (Array.isArray(value) && value.length === 0),
  );
  expect(empty.map(({ page, key }) => `${page} ${key}`)).toEqual([]);
});

test('dates are ISO 8601', () => {
  const days = all.filter(({ key }) => /^date|Date$|^lastReviewed$/.test(key));
  expect(days.length).toBeGreaterThan(130);
  expect(days.filter(({ value }) => !/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ)?$/.test(String(value)))).toEqual([]);
});

test('every address is absolute, and of ours each is there', () => {
  const { origin } = new URL(/rel="canonical" href="([^"]+)"/.exec(readPage('/'))?.[1] ?? '');
  const addresses = all.filter(
    ({ key, value }) => /^(url|item|image|contentUrl|thumbnailUrl|license)$/.test(key) && typeof value === 'string',
  );
  expect(addresses.length).toBeGreaterThan(500);
  const dead = addresses.filter(({ value }) => {
    const address = new URL(String(value));
    if (address.origin !== origin) return address.protocol !== 'https:';
    const file = join(dist, decodeURIComponent(address.pathname));
    return !existsSync(file) || (statSync(file).isDirectory() && !existsSync(join(file, 'index.html')));
  });
  expect(dead.map(({ page, key, value }) => `${page} ${key} ${String(value)}`)).toEqual([]);
});

test('what is named by its id is described somewhere', () => {
  const described = new Set(
    all.flatMap(({ value }) =>
      isItem(value) && '@id' in value && Object.keys(value).length > 1 ? [value['@id']] : [],
    ),
  );
  const named = all.flatMap(({ page, key, value }) => (key === '@id' ? [{ page, value }] : []));
  expect(named.filter(({ value }) => !described.has(value))).toEqual([]);
});

test('breadcrumbs count from one, begin at home and end at their page', () => {
  for (const page of pages) {
    const trail = graphOf(page).find((node) => node['@type'] === 'BreadcrumbList');
    if (!trail) continue;
    const items = trail['itemListElement'] as readonly Item[];
    expect(items.length, page).toBeGreaterThan(1);
    expect(
      items.map(({ position }) => position),
      page,
    ).toEqual(items.map((_, index) => index + 1));
    expect(new URL(String(items[0]?.['item'])).pathname, page).toBe('/');
    expect(new URL(String(items.at(-1)?.['item'])).pathname, page).toBe(page);
  }
});

test('a data set’s description is of 50 to 5,000 characters, and its files are what they say', () => {
  const sets = all.flatMap(({ value }) => (isItem(value) && value['@type'] === 'Dataset' ? [value] : []));
  expect(sets).toHaveLength(5);
  for (const { description, distribution } of sets) {
    expect(String(description).length).toBeGreaterThanOrEqual(50);
    expect(String(description).length).toBeLessThanOrEqual(5000);
    for (const { encodingFormat, contentUrl } of distribution as readonly Item[]) {
      const text = readFileSync(join(dist, new URL(String(contentUrl)).pathname), 'utf8');
      if (encodingFormat === 'application/json') expect(() => JSON.parse(text) as unknown).not.toThrow();
      else expect(text.split('\n')[0]).toContain(',');
    }
  }
});
