/** What the small index cannot tell: exact phrases, and on a large site the filters. Pagefind is asked, and its pages put in their places. */
import type { Engine } from '../search/createEngine.ts';
import type { RankedPage } from '../search/rankPages.ts';
import { countPages, type Understanding } from '../search/understandQuery.ts';
import { pageAddress } from './searchCards.ts';
import { FILTERS, type SearchState } from './searchState.ts';
import { searchTail, type TailPage } from './searchTail.ts';

/** From this share of the query on, a page is named by it. */
const NAMED = 0.6;
/** A word on this share of the pages is common. */
const COMMON = 0.4;

export const readPhrase = (query: string): string | undefined => /^\s*["“](.+)["”]\s*$/.exec(query)?.[1];

/** Pagefind's engine costs 75 kB, so it is asked only for what the small index cannot tell: phrases, and on a large site the filters and the rest. */
export async function askPagefind(
  engine: Engine,
  understanding: Understanding,
  ranked: readonly RankedPage[],
  { query, filters }: SearchState,
  counting: boolean,
): Promise<Awaited<ReturnType<typeof searchTail>> | undefined> {
  const phrase = readPhrase(query);
  const filtered = FILTERS.some((name) => filters[name].length > 0) || counting;
  const large = engine.names.shards !== undefined && (filtered || ranked.length === 0);
  if (understanding.quiet || !(phrase || large)) return undefined;
  const asked = phrase ? new Map([[`"${phrase}"`, 1]]) : tailWords(engine, understanding);
  return searchTail(asked, filters, counting).catch(() => undefined);
}

/** The words to ask Pagefind for, rare ones first. A word of nearly every page costs most and tells least: it goes alone or not at all. */
function tailWords(engine: Engine, { words }: Understanding): Map<string, number> {
  const pages = engine.names.total;
  const asked = words
    .filter(({ kind, outside, asking }) => kind !== 'stop' && !outside && !asking)
    .map(({ word, term }) => ({ word, share: countPages(engine, term) / pages }));
  const telling = asked.filter(({ share }) => share < COMMON);
  return new Map(
    (telling.length > 0 ? telling : asked.slice(0, 1)).map(({ word, share }) => [word, 1 / (1 + share * pages)]),
  );
}

/** Pages named by the query first, then what Pagefind found, then what the small index found besides. In quotes only what holds the phrase. */
export function mergeTail(
  engine: Engine,
  ranked: readonly RankedPage[],
  tail: readonly TailPage[],
  phrase: boolean,
): (RankedPage | TailPage)[] {
  if (tail.length === 0) return [...ranked];
  const places = new Map(
    ranked.map((entry) => [pageAddress(engine, engine.names.pages[entry.page]?.path ?? ''), entry]),
  );
  const found = tail.map((entry) => places.get(entry.href) ?? entry);
  if (phrase) return found;
  return [...new Set([...ranked.filter(({ named }) => named >= NAMED), ...found, ...ranked])];
}
