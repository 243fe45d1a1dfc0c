/** Warnings of regulators that a page must carry. */
import type { Library, Page } from '../read/library.ts';
import type { Duty } from './account.ts';

/**
 * The warnings for which the page is named, and those for whose medicine or device it has a word, in the order of the registry. In full
 * where the page is about it, in short where it only mentions it. What shared advice already says is left out.
 */
export function dutiesOf(library: Library, page: Page): Duty[] {
  const { facts, words } = library.duties;
  const shown = wordsOf(page);
  return Object.entries(facts.duties).flatMap(([id, { audience, advice, refs }]) => {
    const named = audience[page.kind].includes(page.slug);
    const mentioned = audience.mentions.some((name) => new RegExp(`\\b${name}`, 'i').test(shown));
    if (advice !== undefined || !(named || mentioned)) return [];
    const { topic = '', says = '', short = says } = words.duties[id] ?? {};
    return [{ id, topic, text: named && page.kind !== 'conditions' ? says : short, refs }];
  });
}

/** Names that help a reader find the page are no statement about a medicine. */
export function wordsOf({ words, sources }: Page): string {
  const { misspellings: _, aliases: __, ...shown } = words;
  return JSON.stringify(shown) + sources.words.body;
}
