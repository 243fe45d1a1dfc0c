/** This site's search without a browser: the same files and the same ranking as on the results page. */
import { readSite } from '../../src/content/site/readSite.ts';
import { getLibrary } from '../../src/content/read/getLibrary.ts';
import { compileCards } from '../../src/emergency/compileCards.ts';
import { CardFinder } from '../../src/emergency/findCards.ts';
import { readIndex } from '../../src/search/index/buildIndex.ts';
import { rankPages } from '../../src/search/engine/rankPages.ts';
import { SearchEngine } from '../../src/search/engine/searchEngine.ts';
import { understandQuery } from '../../src/search/engine/understandQuery.ts';
import type { Finder } from './evaluate.ts';

export function createOwnFinder(root: string): {
  engine: SearchEngine;
  find: Finder;
  cards: CardFinder;
} {
  const { names, words } = readIndex(root, 'en');
  const engine = new SearchEngine(names, words);
  return {
    engine,
    find: (query) =>
      rankPages(engine, understandQuery(engine, query)).map(
        ({ page }) => names.pages[page]?.path.split('/').at(-1) ?? '',
      ),
    cards: new CardFinder(compileCards(getLibrary('en', root), readSite(root).emergency)),
  };
}
