/** Fetches the search index once. The first file is enough for suggestions; the second completes it. */
import { getSearchStrings, type SearchStrings } from '../i18n/search/strings.ts';
import { filePath, languageOf } from '../base/paths.ts';
import { addWords, createEngine, type Engine } from '../search/createEngine.ts';
import type { NamesFile, WordsFile } from '../search/files.ts';

export interface Search {
  engine: Engine;
  /** Settles when the second file is in; rejects when it cannot be had. */
  complete: Promise<void>;
}

let strings: Promise<SearchStrings> | undefined;
let search: Promise<Search> | undefined;
let loading: AbortController | undefined;

export const pageLanguage = (): string => languageOf(location.pathname);

export function loadStrings(): Promise<SearchStrings> {
  strings ??= getSearchStrings(pageLanguage());
  return strings;
}

/** After a failure the next call tries again. */
export function loadSearch(): Promise<Search> {
  search ??= fetchSearch().catch((error: unknown) => {
    search = undefined;
    throw error;
  });
  return search;
}

/** Gives up files that are still on their way; the next call of `loadSearch` asks for them anew. */
export function cancelSearch(): void {
  loading?.abort();
}

async function fetchSearch(): Promise<Search> {
  loading = new AbortController();
  const { signal } = loading;
  const folder = filePath(`/search/${pageLanguage()}`);
  const names = fetchJson<NamesFile>(`${folder}/names.json`, signal);
  const words = fetchJson<WordsFile>(`${folder}/words.json`, signal);
  words.catch(() => undefined);
  const engine = createEngine(await names);
  if (import.meta.env.PROD && 'offline' in document.documentElement.dataset)
    void import('../offline/keepOffline.ts')
      .then(({ keepOffline }) => keepOffline(pageLanguage()))
      .catch(() => undefined);
  const complete = words.then((file) => addWords(engine, file));
  complete.catch(() => {
    search = undefined;
  });
  return { engine, complete };
}

export async function fetchJson<T>(address: string, signal?: AbortSignal): Promise<T> {
  const response = await fetch(address, signal ? { signal } : {});
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}
