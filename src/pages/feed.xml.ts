/** RSS feed of content changes, newest first: what changed and on which page. */
import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { site } from 'virtual:pain-reference/site';
import { getLibrary } from '../lib/library.ts';
import { defaultLanguage, fullAddress, localPath } from '../lib/paths.ts';
import { pageLink } from '../lib/relations.ts';

export const GET: APIRoute = async () => {
  const library = await getLibrary(defaultLanguage);
  const items = [...library.treatments, ...library.conditions, ...library.guides].flatMap((entry) => {
    const { href, title } = pageLink(defaultLanguage, entry);
    return entry.data.changes.map(({ date, text }) => ({
      title: `${title}: ${text}`,
      link: fullAddress(href),
      pubDate: date,
      description: entry.data.description,
    }));
  });
  return rss({
    title: site.name,
    description: site.tagline,
    site: fullAddress(localPath(defaultLanguage, '/')),
    trailingSlash: true,
    items: items.sort((a, b) => b.pubDate.getTime() - a.pubDate.getTime() || a.title.localeCompare(b.title)),
    customData: `<language>${defaultLanguage}</language>`,
  });
};
