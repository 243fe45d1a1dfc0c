/** RSS feed of content changes, newest first: what changed and on which page. */
import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { site } from 'virtual:pain-reference/site';
import { getLibrary } from '../lib/library.ts';
import { listChanges } from '../lib/listChanges.ts';
import { defaultLanguage, fullAddress, localPath } from '../lib/paths.ts';

export const GET: APIRoute = async () => {
  const notices = await getCollection('notices', ({ id }) => id.startsWith(`${defaultLanguage}/`));
  const changes = listChanges(await getLibrary(defaultLanguage), notices);
  return rss({
    title: site.name,
    description: site.tagline,
    site: fullAddress(localPath(defaultLanguage, '/')),
    trailingSlash: false,
    items: changes.map(({ title, text, date, link }) => ({
      title: `${title}: ${text}`,
      link,
      pubDate: date,
      description: text,
    })),
    customData: `<language>${defaultLanguage}</language>`,
  });
};
