/** Which pages do not yet carry a regulator's warning that their readers must get. */
import { buildAccount } from '../../content/account/buildAccount.ts';
import { allPages } from '../../content/read/allPages.ts';
import type { Library, Page } from '../../content/read/library.ts';

export interface MissingDuty {
  duty: string;
  topic: string;
  /** Files of pages that cite none of its sources. */
  pages: string[];
}

/** The audience of a duty: the pages that it names, and those whose words name one of its medicines or devices. */
export const listMissingDuties = (library: Library): MissingDuty[] =>
  Object.entries(library.duties.facts.duties).flatMap(([duty, { audience, refs }]) => {
    const mentioned = audience.mentions.map((name) => new RegExp(`\\b${name}`, 'i'));
    const pages = allPages(library).filter(
      (page) =>
        (audience[page.kind].includes(page.slug) || mentioned.some((name) => name.test(wordsOf(page)))) &&
        !buildAccount(library, page).sources.some((source) => refs.includes(source)),
    );
    const topic = library.duties.words.duties[duty]?.topic ?? duty;
    return pages.length > 0 ? [{ duty, topic, pages: pages.map(({ sources }) => sources.words.file) }] : [];
  });

/** Names that help a reader find the page are no statement about a medicine. */
export function wordsOf({ words, sources }: Page): string {
  const { misspellings: _, aliases: __, ...shown } = words;
  return JSON.stringify(shown) + sources.words.body;
}
