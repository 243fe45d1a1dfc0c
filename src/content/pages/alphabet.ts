/** The A–Z: every page under its title and under each of its other names. */
import { allPages } from '../read/allPages.ts';
import type { Library } from '../read/library.ts';
import { pageLink } from './relations.ts';

export interface IndexEntry {
  name: string;
  href: string;
  /** The page's title, when `name` is one of its other names. */
  see?: string;
}

export function listAlphabet(library: Library): { letter: string; entries: IndexEntry[] }[] {
  const { lang } = library;
  const all = allPages(library).flatMap((entry): IndexEntry[] => {
    const { href, title } = pageLink(entry);
    return [{ name: title, href }, ...entry.words.aliases.map((name) => ({ name, href, see: title }))];
  });
  const letters = new Map<string, IndexEntry[]>();
  for (const entry of all.sort((a, b) => a.name.localeCompare(b.name, lang))) {
    const first = entry.name.normalize('NFD').charAt(0).toUpperCase();
    const letter = /[A-Z]/.test(first) ? first : '0–9';
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters].map(([letter, entries]) => ({ letter, entries }));
}
