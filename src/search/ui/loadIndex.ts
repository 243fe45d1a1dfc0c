/** Fetches the two files of the index, once a page. The first is enough for suggestions; the second completes it. */
import { filePath, languageOf } from '../../base/paths.ts';
import { getSearchStrings, type SearchStrings } from '../../i18n/search/strings.ts';
import type { NamesFile, WordsFile } from '../engine/indexFiles.ts';
import { SearchEngine } from '../engine/searchEngine.ts';

export interface LoadingIndex {
  /** Knows the names; rejects when they cannot be had. */
  first: Promise<SearchEngine>;
  /** Knows the words too. */
  whole: Promise<SearchEngine>;
  /** Gives up files that are still on their way; the next call of `loadIndex` asks for them anew. */
  cancel(): void;
}

let strings: Promise<SearchStrings> | undefined;
let index: LoadingIndex | undefined;

export const pageLanguage = (): string => languageOf(location.pathname);

export const loadStrings = (): Promise<SearchStrings> => (strings ??= getSearchStrings(pageLanguage()));

/** After a failure the next call tries again. */
export function loadIndex(): LoadingIndex {
  index ??= fetchIndex();
  return index;
}

function fetchIndex(): LoadingIndex {
  const abort = new AbortController();
  const folder = filePath(`/search/${pageLanguage()}`);
  const names = fetchJson<NamesFile>(`${folder}/names.json`, abort.signal);
  const words = fetchJson<WordsFile>(`${folder}/words.json`, abort.signal);
  const first = names.then((file) => new SearchEngine(file));
  const whole = Promise.all([names, words, first]).then((files) => new SearchEngine(files[0], files[1]));
  whole.catch(() => {
    index = undefined;
  });
  if (import.meta.env.PROD && 'offline' in document.documentElement.dataset)
    void Promise.all([first, import('../../offline/keepOffline.ts')]).then(
      ([, { keepOffline }]) => keepOffline(pageLanguage()),
      () => undefined,
    );
  return { first, whole, cancel: () => abort.abort() };
}

export async function fetchJson<T>(address: string, signal?: AbortSignal): Promise<T> {
  const response = await fetch(address, signal ? { signal } : {});
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}
