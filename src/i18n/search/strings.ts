/** Finds the search texts of a language, each in a chunk of its own. */
import type { search } from './en.ts';

type Texts<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => string
    ? (...args: A) => string
    : T[K] extends string
      ? string
      : Texts<T[K]>;
};
export type SearchStrings = Texts<typeof search>;

const languages = import.meta.glob<{ search: SearchStrings }>(['./*.ts', '!./strings.ts']);

export async function getSearchStrings(lang: string): Promise<SearchStrings> {
  const load = languages[`./${lang}.ts`];
  if (!load) throw new Error(`There are no search texts for “${lang}”: add src/i18n/search/${lang}.ts.`);
  return (await load()).search;
}
