/** Results that are no pages of the ranking: what holds a phrase in quotes, and words of the glossary. */
import type { RankedPage } from '../engine/rankPages.ts';
import type { SearchEngine } from '../engine/searchEngine.ts';
import type { Understanding } from '../engine/understandQuery.ts';
import { WAIT } from '../thresholds.ts';
import { pageAddress } from './addresses.ts';
import { findEntry } from './answer.ts';
import { findPhrase, readPhrase, type FoundPage } from './findPhrase.ts';

/** Late is never: what comes later would push the results down. */
export const inTime = <T>(late: Promise<T | undefined>): Promise<T | undefined> =>
  Promise.race([
    late.catch(() => undefined),
    new Promise<undefined>((resolve) => setTimeout(resolve, WAIT.answer, undefined)),
  ]);

/** In quotes only what holds the phrase; where no page is found, the word of the glossary. */
export async function findOthers(
  engine: SearchEngine,
  query: string,
  understanding: Understanding,
  ranked: readonly RankedPage[],
): Promise<(RankedPage | FoundPage)[]> {
  const phrase = readPhrase(query);
  const holding = phrase === undefined ? [] : await findPhrase(phrase);
  if (holding.length > 0) {
    const known = new Map(ranked.map((entry) => [pageAddress(engine.names.pages[entry.page]?.path ?? ''), entry]));
    return holding.map((found) => known.get(found.href) ?? found);
  }
  const entry = ranked.length === 0 ? await inTime(findEntry(engine, understanding)) : undefined;
  return entry ? [entry] : [];
}
