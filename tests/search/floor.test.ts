/** Search must stay as good as it was: the committed floors, and clearly above every peer on the same pages and queries. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { evaluate } from './evaluate.ts';
import { createOwnFinder } from './ownFinder.ts';
import { createLunrFinder, createMiniSearchFinders, listDocuments } from './peerFinders.ts';
import { readQueries } from './readQueries.ts';

const root = process.cwd();
const floors = JSON.parse(readFileSync('tests/search/floors.json', 'utf8')) as Record<
  'all' | 'heldOut' | 'older' | 'olderHeldOut' | 'unseen' | 'unseenHeldOut' | 'last' | 'newest' | 'newestHeldOut',
  Record<'success1' | 'success3' | 'mrr' | 'zero' | 'quiet', number>
> & { kinds: Record<string, number> };
const queries = readQueries(root);
const unseen = queries.filter(({ fresh }) => fresh === 'unseen');
const newest = queries.filter(({ fresh }) => fresh === 'newest');
const older = queries.filter(({ fresh }) => !['unseen', 'last', 'newest'].includes(fresh ?? ''));
const own = createOwnFinder(root);

test('there are at least 250 judged queries, and every page they name exists', () => {
  expect(queries.length).toBeGreaterThanOrEqual(250);
  const slugs = new Set([
    ...own.engine.names.pages.map(({ path }) => path.split('/').at(-1)),
    ...own.cards.file.cards.map(({ id }) => id),
  ]);
  expect(queries.flatMap(({ pages }) => pages).filter((page) => !slugs.has(page))).toEqual([]);
});

describe.each([
  { name: 'all', part: queries },
  { name: 'heldOut', part: queries.filter(({ held }) => held) },
  { name: 'older', part: older },
  { name: 'olderHeldOut', part: older.filter(({ held }) => held) },
  { name: 'unseen', part: unseen },
  { name: 'unseenHeldOut', part: unseen.filter(({ held }) => held) },
  { name: 'newest', part: newest },
  { name: 'newestHeldOut', part: newest.filter(({ held }) => held) },
  { name: 'last', part: queries.filter(({ fresh }) => fresh === 'last') },
] as const)('$name queries', ({ name, part }) => {
  const row = evaluate(name, own.find, part);
  test.each(['success1', 'success3', 'mrr', 'quiet'] as const)('%s is at its floor or above', (measure) =>
    expect(row[measure]).toBeGreaterThanOrEqual(floors[name][measure]),
  );
  test('few queries find nothing', () => expect(row.zero).toBeLessThanOrEqual(floors[name].zero));
});

test.each(Object.entries(floors.kinds))('%s: success within three results at its floor or above', (kind, floor) => {
  expect(evaluate(kind, own.find, queries).kinds[kind]).toBeGreaterThanOrEqual(floor);
});

test('MiniSearch and Lunr, each at its best settings, stay behind', () => {
  const documents = listDocuments(root);
  const ours = evaluate('ours', own.find, queries);
  for (const [name, find] of Object.entries({
    ...createMiniSearchFinders(documents),
    lunr: createLunrFinder(documents),
  })) {
    const theirs = evaluate(name, find, queries);
    expect.soft(ours.success1, name).toBeGreaterThan(theirs.success1 + 0.05);
    expect.soft(ours.quiet, name).toBeGreaterThan(theirs.quiet + 0.3);
  }
});

test.each(queries.filter(({ kind }) => kind === 'emergencies'))('emergency: $text', ({ text, pages }) =>
  expect(own.cards.find(text).some(({ id }) => pages.includes(id))).toBe(true),
);
test.each(queries.filter(({ kind }) => kind === 'calm'))('no urgent card: $text', ({ text, pages }) =>
  expect(
    own.cards
      .find(text)
      .filter(({ act, id }) => act !== 'soon' && !pages.includes(id))
      .map(({ id }) => id),
  ).toEqual([]),
);
