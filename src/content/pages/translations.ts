/** The same page in the site's other languages: only where it exists, so that no link leads nowhere. */
import { getStrings } from '../../i18n/strings.ts';
import { listCitedSources } from './citedSources.ts';
import { languages } from '../../base/languagePaths.ts';
import { localPath } from '../../base/paths.ts';
import { getLibrary } from '../read/getLibrary.ts';

export interface Translation {
  lang: string;
  path: string;
}

/** @param pathname of a page in `lang`. @returns the page itself too, first English; empty for a page that is no translation’s, like 404. */
export function listTranslations(lang: string, pathname: string): Translation[] {
  const home = localPath(lang, '/');
  if (languages.length < 2 || !pathname.startsWith(home) || !pathname.endsWith('/')) return [];
  const page = pathname.slice(home.length);
  return languages.flatMap((other) => (hasPage(other, page) ? [{ lang: other, path: localPath(other, `/${page}`) }] : []));
}

/** @param page as `conditions/sciatica/`, or nothing for the home page. */
function hasPage(lang: string, page: string): boolean {
  const [kind = '', slug] = page.split('/');
  const library = getLibrary(lang);
  const { treatments, conditions, medicines, guides } = library;
  const has = (pages: readonly { slug: string }[], wanted: string): boolean => pages.some((other) => other.slug === wanted);
  const isNotice = (tag: string): boolean => has(getLibrary(tag).notices, kind);
  if (kind === '404') return false;
  if (!slug) return !isNotice('en') || isNotice(lang);
  if (kind === 'gallery') return has(treatments, slug) || has(guides, slug);
  if (kind === 'sources')
    return listCitedSources(library, getStrings(lang)).groups.some((group) => group.kind === slug);
  return kind === 'body' || has({ treatments, conditions, medicines, guides }[kind] ?? [], slug);
}
