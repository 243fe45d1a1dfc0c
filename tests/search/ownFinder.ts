/** This site's search without a browser: the same files and the same ranking as on the results page. */
import { readSite } from '../../src/content/site/readSite.ts';
import { buildIndexes } from '../../src/search/build/buildIndexes.ts';
import { addWords, createEngine, type Engine } from '../../src/search/createEngine.ts';
import { rankPages } from '../../src/search/rankPages.ts';
import { understandQuery } from '../../src/search/understandQuery.ts';
import type { Finder } from './evaluate.ts';

export function createOwnFinder(root: string): {
  engine: Engine;
  find: Finder;
  emergency(query: string): string | undefined;
} {
  const { names, words } = buildIndexes(root, 'en', readSite(root).emergency);
  const engine = createEngine(names);
  addWords(engine, words);
  return {
    engine,
    find: (query) =>
      rankPages(engine, understandQuery(engine, query)).map(
        ({ page }) => names.pages[page]?.path.split('/').at(-1) ?? '',
      ),
    emergency: (query) => {
      const { emergency } = understandQuery(engine, query);
      return emergency === undefined ? undefined : names.rules.emergencies[emergency]?.id;
    },
  };
}
