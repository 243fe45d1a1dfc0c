/** On a large site: fetches the shards that a query needs, once each. Without shards it does nothing. */
import { filePath } from '../base/paths.ts';
import type { Engine } from '../search/createEngine.ts';
import type { ShardPage } from '../search/files.ts';
import { joinPhrases } from '../search/joinPhrases.ts';
import { listNearSpellings } from '../search/nearSpellings.ts';
import { addPage, addTerms, findCandidates, findShard, linkTerms } from '../search/readShards.ts';
import { weighTerms } from '../search/rankPages.ts';
import { readQuery } from '../search/readWords.ts';
import { classify, understandQuery, type ReadOptions } from '../search/understandQuery.ts';

/** A longer query loads no more: its first words tell enough. */
const MOST_WORDS = 8;
/** Files looked into for the right spelling of what is unknown. */
const MOST_GUESSES = 4;
/** Candidates are loaded in this number; the list shows ten. */
export const DEPTH = 12;

const termFiles = new Map<number, Promise<void>>();
const pageFiles = new Map<number, Promise<ShardPage[]>>();

/**
 * @param depth how many pages at most are loaded for the query
 * @returns true when there are more
 */
export async function loadForQuery(
  engine: Engine,
  query: string,
  options: ReadOptions = {},
  depth = DEPTH,
): Promise<boolean> {
  if (!engine.names.shards) return false;
  const typed = joinPhrases(readQuery(query), engine.phrases).map(({ word }) => word);
  await loadTerms(engine, typed.filter((word) => !engine.stopWords.has(word)).map(engine.stem));
  // A misspelt word may belong into another file.
  const whole = options.typing ? typed.slice(0, -1) : typed;
  const unknown = whole.filter((word) => classify(engine, word) === 'unknown');
  const { soundAlike } = engine.names.rules;
  await loadTerms(
    engine,
    unknown.flatMap((word) => listNearSpellings(word, soundAlike).map(engine.stem)),
    MOST_GUESSES,
  );
  const understanding = understandQuery(engine, query, options);
  const terms = understanding.words.filter(({ kind }) => kind !== 'stop').map(({ term }) => term);
  await loadTerms(engine, terms);
  linkTerms(engine, terms);
  const candidates = findCandidates(engine, weighTerms(engine, understanding), depth + 1);
  const wanted = candidates.slice(0, depth).filter((page) => !engine.tail.places.has(page));
  const entries = await Promise.all(wanted.map((page) => loadPage(engine, page)));
  entries.forEach((entry, at) => {
    const page = wanted[at];
    if (entry && page !== undefined && !engine.tail.places.has(page)) addPage(engine, page, entry);
  });
  linkTerms(engine, terms);
  return candidates.length > depth;
}

/** @param most how many files at most are looked into */
async function loadTerms(engine: Engine, terms: readonly string[], most = MOST_WORDS): Promise<void> {
  const { shards, lang } = engine.names;
  if (!shards) return;
  const files = [...new Set(terms.map((term) => findShard(shards, term)))].slice(0, most);
  await Promise.all(
    files.map((file) =>
      remember(termFiles, file, async () =>
        addTerms(engine, await (await fetchShard(`${lang}/terms/${file}.txt`)).text()),
      ),
    ),
  );
}

async function loadPage(engine: Engine, page: number): Promise<ShardPage | undefined> {
  const { shards, lang } = engine.names;
  if (!shards) return undefined;
  const file = Math.floor(page / shards.size);
  const pages = await remember(
    pageFiles,
    file,
    async () => (await (await fetchShard(`${lang}/pages/${file}.json`)).json()) as ShardPage[],
  );
  return pages[page % shards.size];
}

/** The name of a page's text file. */
export async function findFragment(engine: Engine, place: number): Promise<string | undefined> {
  for (const [page, at] of engine.tail.places) if (at === place) return (await loadPage(engine, page))?.fragment;
  return undefined;
}

/** After a failure the next call tries again. */
function remember<Value>(known: Map<number, Promise<Value>>, key: number, load: () => Promise<Value>): Promise<Value> {
  const value = known.get(key) ?? load();
  known.set(key, value);
  value.catch(() => known.delete(key));
  return value;
}

async function fetchShard(path: string): Promise<Response> {
  const response = await fetch(filePath(`/search/shards/${path}`));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}
