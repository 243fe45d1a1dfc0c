/** When each page last changed, for the sitemap, and which old paths lead to which page. Both come from the facts of the page. */
import { isoDay } from '../base/dates.ts';
import { languageFolder } from '../base/languageFolder.ts';
import { allPages } from '../content/read/allPages.ts';
import type { Library } from '../content/read/library.ts';

const pagesOf = (library: Library): { path: string; updated: Date; redirectFrom: string[] }[] => {
  const root = `/${languageFolder(library.lang)}`;
  return allPages(library).map(({ kind, slug, facts }) => ({
    path: `${root}${kind}/${slug}/`,
    updated: facts.updated,
    redirectFrom: facts.redirectFrom.map((from) => root + from.slice(1)),
  }));
};

/** Adds `lastmod` to a sitemap item whose page has a date of its own. */
export function lastModified(
  libraries: readonly Library[],
): <Item extends { url: string; lastmod?: string | undefined }>(item: Item) => Item {
  const days = new Map(libraries.flatMap(pagesOf).map(({ path, updated }) => [path, isoDay(updated)]));
  return (item) => {
    const path = /(?:\/[a-z]{2})?\/(?:treatments|conditions|medicines|guides)\/[^/]+\/$/.exec(item.url)?.[0];
    const day = path && days.get(path);
    return day ? { ...item, lastmod: day } : item;
  };
}

/** Old path → page, as Astro's `redirects` wants it. */
export const redirects = (libraries: readonly Library[]): Record<string, string> =>
  Object.fromEntries(
    libraries.flatMap(pagesOf).flatMap(({ path, redirectFrom }) => redirectFrom.map((from) => [from, path])),
  );
