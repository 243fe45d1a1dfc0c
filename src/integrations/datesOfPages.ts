/** When each page last changed, for the sitemap, and which old paths lead to which page. Both come from front matter. */
import type { Library } from '../checks/loadLibrary.ts';
import { isoDay } from '../lib/dates.ts';

const pagesOf = (library: Library): { path: string; data: { updated: Date; redirectFrom: string[] } }[] =>
  (['treatments', 'conditions', 'guides'] as const).flatMap((kind) =>
    library[kind].map(({ slug, data }) => ({ path: `/${kind}/${slug}/`, data })),
  );

/** Adds `lastmod` to a sitemap item whose page has a date of its own. */
export function lastModified(
  library: Library,
): <Item extends { url: string; lastmod?: string | undefined }>(item: Item) => Item {
  const days = new Map(pagesOf(library).map(({ path, data }) => [path, isoDay(data.updated)]));
  return (item) => {
    const path = /\/(?:treatments|conditions|guides)\/[^/]+\/$/.exec(item.url)?.[0];
    const day = path && days.get(path);
    return day ? { ...item, lastmod: day } : item;
  };
}

/** Old path → page, as Astro's `redirects` wants it. */
export const redirects = (library: Library): Record<string, string> =>
  Object.fromEntries(pagesOf(library).flatMap(({ path, data }) => data.redirectFrom.map((from) => [from, path])));
