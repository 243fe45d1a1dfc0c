/**
 * Pagefind's engine, for what the small index cannot hold: exact phrases in quotes, and sites with more pages than the small index names.
 * It is asked one word at a time (Pagefind would want all words on the page) and only for the words that tell most.
 */
import { filePath } from '../base/paths.ts';

interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<{ url: string; meta: { title?: string }; excerpt: string; plain_excerpt?: string }>;
}
interface Pagefind {
  /** Loads the filters; from then on every search counts them, at several times the cost. */
  filters(): Promise<unknown>;
  options(options: Record<string, unknown>): Promise<void>;
  search(
    term: string,
    options?: { filters?: Record<string, { any: string[] }> },
  ): Promise<{ results: PagefindResult[]; filters: Counts }>;
}
/** Results by filter and value. */
export type Counts = Record<string, Record<string, number>>;

export interface TailPage {
  href: string;
  title: string;
  excerpt: string;
}

const MOST_WORDS = 2;
const DEPTH = 40;
let pagefind: Promise<Pagefind> | undefined;
const pagesById = new Map<string, Promise<TailPage>>();

function loadPagefind(): Promise<Pagefind> {
  pagefind ??= (import(/* @vite-ignore */ filePath('/pagefind/pagefind.js')) as Promise<Pagefind>).then(
    async (engine) => {
      await engine.options({ noWorker: true, baseUrl: filePath('/') });
      return engine;
    },
  );
  pagefind.catch(() => {
    pagefind = undefined;
  });
  return pagefind;
}

/**
 * @param words the words to look for with their weights, or one phrase in quotes
 * @param count true while the reader looks at the filters: only then are they counted
 * @returns the best pages, and the counts of the filters for the word that tells most
 */
export async function searchTail(
  words: ReadonlyMap<string, number>,
  filters: Readonly<Record<string, string[]>>,
  count: boolean,
  most = 10,
): Promise<{ pages: TailPage[]; counts: Counts | undefined }> {
  const engine = await loadPagefind();
  if (count) await engine.filters();
  const wanted = Object.fromEntries(
    Object.entries(filters)
      .filter(([, values]) => values.length > 0)
      .map(([name, any]) => [name, { any }]),
  );
  const scores = new Map<string, { result: PagefindResult; score: number }>();
  let counts: Counts | undefined;
  for (const [word, weight] of [...words].sort(([, a], [, b]) => b - a).slice(0, MOST_WORDS)) {
    const found = await engine.search(word, { filters: wanted });
    counts ??= found.filters;
    const best = found.results[0]?.score ?? 1;
    for (const result of found.results.slice(0, DEPTH))
      scores.set(result.id, { result, score: (scores.get(result.id)?.score ?? 0) + (weight * result.score) / best });
  }
  const top = [...scores.values()].sort((a, b) => b.score - a.score).slice(0, most);
  const pages = await Promise.all(top.map(({ result }) => readPage(result)));
  return { pages, counts: count ? counts : undefined };
}

/** The excerpt is the one of the first query that found the page: good enough, and it saves a request. */
function readPage(result: PagefindResult): Promise<TailPage> {
  const page =
    pagesById.get(result.id) ??
    result
      .data()
      .then(({ url, meta, plain_excerpt: excerpt = '' }) => ({ href: url, title: meta.title ?? url, excerpt }));
  pagesById.set(result.id, page);
  return page;
}
