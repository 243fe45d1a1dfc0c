/** RSS feed of content changes in one language, newest first: what changed and on which page. */
import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { site } from 'virtual:pain-reference/site';
import { languagePaths } from '../../base/languagePaths.ts';
import { fullAddress, localPath } from '../../base/paths.ts';
import { listChanges } from '../../content/pages/listChanges.ts';
import { getLibrary } from '../../content/read/getLibrary.ts';
import { getStrings } from '../../i18n/strings.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute<{ lang: string }> = ({ props: { lang } }) =>
  rss({
    title: site.name,
    description: site.tagline,
    site: fullAddress(localPath(lang, '/')),
    trailingSlash: false,
    items: listChanges(getLibrary(lang), getStrings(lang)).map(({ title, text, date, link }) => ({
      title: `${title}: ${text}`,
      link,
      pubDate: date,
      description: text,
    })),
    customData: `<language>${lang}</language>`,
  });
