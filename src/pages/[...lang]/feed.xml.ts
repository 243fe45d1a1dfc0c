/** RSS feed of content changes in one language, newest first: what changed and on which page. */
import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { site } from 'virtual:pain-reference/site';
import { readFigureWords } from '../../content/read/readFigureWords.ts';
import { languagePaths } from '../../base/languagePaths.ts';
import { getLibrary } from '../../content/read/library.ts';
import { listChanges } from '../../content/pages/listChanges.ts';
import { fullAddress, localPath } from '../../base/paths.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute<{ lang: string }> = async ({ props: { lang } }) => {
  const notices = await getCollection('notices', ({ id }) => id.startsWith(`${lang}/`));
  const changes = listChanges(await getLibrary(lang), notices, readFigureWords(lang));
  return rss({
    title: site.name,
    description: site.tagline,
    site: fullAddress(localPath(lang, '/')),
    trailingSlash: false,
    items: changes.map(({ title, text, date, link }) => ({
      title: `${title}: ${text}`,
      link,
      pubDate: date,
      description: text,
    })),
    customData: `<language>${lang}</language>`,
  });
};
