/** Every change of the content, newest first, with the place where a reader finds it. */
import type { CollectionEntry } from 'astro:content';
import type { FigureWords } from '../schema/figureWords.ts';
import { slugOf, type Library } from '../read/library.ts';
import { changeId, fullAddress, glossaryPath, localPath, pagePath } from '../../base/paths.ts';
import { wordsIn } from '../schema/glossary.ts';
import { pageLink } from './relations.ts';

export interface Change {
  title: string;
  text: string;
  date: Date;
  /** 1 is the first version. */
  number: number;
  /** Full address, different for each change: feed readers take it as the change's identity. */
  link: string;
}
type Changes = readonly { date: Date; text: string }[];

/** @param figures the words of the figures, whose labels and gallery have a list of their own. */
export function listChanges(
  library: Library,
  notices: readonly CollectionEntry<'notices'>[],
  figures: FigureWords,
): Change[] {
  const { lang } = library;
  const list = (title: string, changes: Changes, linkTo: (number: number) => string): Change[] =>
    changes.map(({ date, text }, place) => {
      const number = changes.length - place;
      return { title, text, date, number, link: fullAddress(linkTo(number)) };
    });
  /** Advice, words, sources, drawings and notices have no list of changes on their page: the query only keeps the links apart. */
  const numbered = (path: string, number: number): string => path.replace(/(#|$)/, `?${changeId(number)}$1`);
  return [
    ...[...library.treatments, ...library.conditions, ...library.guides].flatMap((entry) => {
      const { href, title } = pageLink(lang, entry);
      return list(title, entry.data.changes, (number) => `${href}#${changeId(number)}`);
    }),
    ...[...library.advice].flatMap(([id, { data }]) =>
      list(data.title, data.changes, (number) => numbered(`${pagePath(lang, 'guides', data.guide)}#${id}`, number)),
    ),
    ...[...library.glossary].flatMap(([id, { data }]) =>
      list(wordsIn(data, lang)?.term ?? id, data.changes, (number) => numbered(glossaryPath(lang, id), number)),
    ),
    ...notices.flatMap((entry) =>
      list(entry.data.title, entry.data.changes, (number) => numbered(localPath(lang, `/${slugOf(entry)}/`), number)),
    ),
    ...list(figures.gallery.title, figures.changes, (number) => numbered(localPath(lang, '/gallery/'), number)),
    ...[...library.references.values()].flatMap(({ id, title, custom }) =>
      list(
        title,
        (custom.changes ?? []).map(({ date, text }) => ({ date: new Date(date), text })),
        (number) => numbered(localPath(lang, `/sources/${custom.kind}/#${id}`), number),
      ),
    ),
  ].sort((a, b) => b.date.getTime() - a.date.getTime() || b.number - a.number || a.link.localeCompare(b.link));
}
