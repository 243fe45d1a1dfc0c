/** The same page in the site's other languages: only where it exists, so that no link leads nowhere. */
import { getCollection } from 'astro:content';
import { getStrings } from '../../i18n/strings.ts';
import { listCitedSources } from './citedSources.ts';
import { languages } from '../../base/languagePaths.ts';
import { getLibrary, slugOf } from '../read/library.ts';
import { localPath } from '../../base/paths.ts';

export interface Translation {
  lang: string;
  path: string;
}

/** @param pathname of a page in `lang`. @returns the page itself too, first English; empty for a page that is no translation’s, like 404. */
export async function listTranslations(lang: string, pathname: string): Promise<Translation[]> {
  const home = localPath(lang, '/');
  if (languages.length < 2 || !pathname.startsWith(home) || !pathname.endsWith('/')) return [];
  const page = pathname.slice(home.length);
  const found = await Promise.all(
    languages.map(async (other) =>
      (await hasPage(other, page)) ? [{ lang: other, path: localPath(other, `/${page}`) }] : [],
    ),
  );
  return found.flat();
}

/** @param page as `conditions/sciatica/`, or nothing for the home page. */
async function hasPage(lang: string, page: string): Promise<boolean> {
  const [kind = '', slug] = page.split('/');
  const library = await getLibrary(lang);
  const { treatments, conditions, guides } = library;
  const has = (entries: readonly { id: string }[], wanted: string): boolean =>
    entries.some((entry) => slugOf(entry) === wanted);
  if (kind === '404') return false;
  if (!slug) return !(await getNotices('en')).has(kind) || (await getNotices(lang)).has(kind);
  if (kind === 'gallery') return has(treatments, slug) || has(guides, slug);
  if (kind === 'sources')
    return listCitedSources(library, getStrings(lang)).groups.some((group) => group.kind === slug);
  return kind === 'body' || has({ treatments, conditions, guides }[kind] ?? [], slug);
}

const getNotices = async (lang: string): Promise<Set<string>> =>
  new Set((await getCollection('notices', ({ id }) => id.startsWith(`${lang}/`))).map(slugOf));
