/** Fetches what search needs, each file once a page. The first file of the index is enough for suggestions; the second completes it. */
import { filePath, languageOf } from '../../base/paths.ts';
import type { NamesFile, WordsFile } from '../engine/indexFiles.ts';
import { SearchEngine } from '../engine/searchEngine.ts';
import { WAIT } from '../thresholds.ts';

export interface LoadingIndex {
  /** Knows the names; rejects when they cannot be had. */
  first: Promise<SearchEngine>;
  /** Knows the words too. */
  whole: Promise<SearchEngine>;
  /** Gives up files that are still on their way; the next call of `loadIndex` asks for them anew. */
  cancel(): void;
}

/** The one index of a page: box and results page share what was fetched. */
let index: LoadingIndex | undefined;

export const pageLanguage = (): string => languageOf(location.pathname);

export async function fetchJson<T>(address: string, signal?: AbortSignal): Promise<T> {
  const response = await fetch(filePath(address), signal ? { signal } : {});
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}

/** The same, and again when it does not come: on a bad connection one request in three may be lost. */
export async function fetchAgain<T>(address: string, signal?: AbortSignal): Promise<T> {
  for (const wait of WAIT.again) {
    try {
      return await fetchJson<T>(address, signal);
    } catch (error) {
      if (signal?.aborted) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return fetchJson<T>(address, signal);
}

/** @returns what `load` gives for a name: loaded once a page, and again after a failure */
export function loadOnce<T>(load: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const loaded = new Map<string, Promise<T>>();
  return (name) => {
    const file = loaded.get(name) ?? load(name);
    loaded.set(name, file);
    file.catch(() => loaded.delete(name));
    return file;
  };
}

/** After a failure the next call tries again. */
export function loadIndex(): LoadingIndex {
  index ??= fetchIndex(new AbortController(), pageLanguage());
  return index;
}

function fetchIndex(abort: AbortController, lang: string): LoadingIndex {
  const names = fetchAgain<NamesFile>(`/search/${lang}/names.json`, abort.signal);
  const words = fetchAgain<WordsFile>(`/search/${lang}/words.json`, abort.signal);
  const first = names.then((file) => new SearchEngine(file));
  const whole = Promise.all([names, words, first]).then((files) => new SearchEngine(files[0], files[1]));
  whole.catch(() => (index = undefined));
  if (import.meta.env.PROD && 'offline' in document.documentElement.dataset)
    void Promise.all([first, import('../../offline/keepOffline.ts')]).then(
      ([, { keepOffline }]) => keepOffline(lang),
      () => undefined,
    );
  return { first, whole, cancel: () => abort.abort() };
}
