/** Every change of the content, newest first, with the place where a reader finds it. The public history starts at the release. */
import { changeId, fullAddress, localPath } from '../../base/paths.ts';
import type { Strings } from '../../i18n/strings.ts';
import { allPages } from '../read/allPages.ts';
import type { Library, Page } from '../read/library.ts';
import { pageLink } from './relations.ts';

export interface PageChange {
  text: string;
  date: Date;
  /** 1 is the first version. */
  number: number;
}
export interface Change extends PageChange {
  title: string;
  /** Full address, different for each change: feed readers take it as the change's identity. */
  link: string;
}

/** The history of one page, newest first. Its first version stands in no file. */
export function changesOf({ history, released }: Pick<Library, 'history' | 'released'>, page: Page, strings: Strings): PageChange[] {
  const told = history.get(`${page.kind}/${page.slug}`) ?? [];
  const first = { text: strings.dates.firstVersion, date: released ?? page.facts.updated };
  return [...told, first].map(({ text, date }, index) => ({ text, date, number: told.length + 1 - index }));
}

export function listChanges(library: Library, strings: Strings): Change[] {
  const { lang } = library;
  const ofPages = allPages(library).flatMap((page) => {
    const { href, title } = pageLink(page);
    return changesOf(library, page, strings).map((change) => ({
      ...change,
      title,
      link: fullAddress(`${href}#${changeId(change.number)}`),
    }));
  });
  const ofSources = [...library.references.values()].flatMap(({ id, title, custom }) => {
    const changes = custom.changes ?? [];
    return changes.map(({ date, text }, index) => {
      const number = changes.length - index;
      // Sources have no list of changes on their page: the query only keeps the links apart.
      const link = fullAddress(localPath(lang, `/sources/${custom.kind}/?${changeId(number)}#${id}`));
      return { title, text, date, number, link };
    });
  });
  return [...ofPages, ...ofSources].sort(
    (a, b) => b.date.getTime() - a.date.getTime() || b.number - a.number || a.link.localeCompare(b.link),
  );
}
