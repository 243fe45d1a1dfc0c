/** The content of one language, read once per build: Astro's getCollection grows with the square of the pages when every page calls it. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { wordsIn } from '../schema/glossary.ts';
import { findLastChange } from './lastChange.ts';
import { readReferences, type Reference } from './references.ts';

export interface Library {
  lang: string;
  treatments: CollectionEntry<'treatments'>[];
  conditions: CollectionEntry<'conditions'>[];
  /** In reading order. */
  guides: CollectionEntry<'guides'>[];
  advice: Map<string, CollectionEntry<'advice'>>;
  /** The terms that have words in this language, in its order. */
  glossary: Map<string, CollectionEntry<'glossary'>>;
  references: Map<string, Reference>;
}

const libraries = new Map<string, Promise<Library>>();

export function getLibrary(lang: string): Promise<Library> {
  const known = import.meta.env.DEV ? undefined : libraries.get(lang);
  const library = known ?? loadLibrary(lang);
  libraries.set(lang, library);
  return library;
}

/** `en/back-pain` → `back-pain`. */
export const slugOf = (entry: { id: string }): string => entry.id.slice(entry.id.indexOf('/') + 1);

async function loadLibrary(lang: string): Promise<Library> {
  const mine = (entry: { id: string }): boolean => entry.id.startsWith(`${lang}/`);
  const byTitle = (a: { data: { title: string } }, b: { data: { title: string } }): number =>
    a.data.title.localeCompare(b.data.title, lang);
  const termOf = ({ data }: CollectionEntry<'glossary'>): string => wordsIn(data, lang)?.term ?? '';
  const [treatments, conditions, guides, advice, glossary] = await Promise.all([
    getCollection('treatments', mine),
    getCollection('conditions', mine),
    getCollection('guides', mine),
    getCollection('advice', mine),
    getCollection('glossary'),
  ]);
  const shared = new Map(advice.map((entry) => [slugOf(entry), entry]));
  const newest = new Map(advice.map((entry) => [slugOf(entry), entry.data]));
  // A page that shows advice has changed when the advice has.
  for (const { data, body = '' } of [...treatments, ...conditions, ...guides])
    data.updated = findLastChange({ data, body }, newest).day;
  return {
    lang,
    treatments: treatments.sort(byTitle),
    conditions: conditions.sort(byTitle),
    guides: guides.sort((a, b) => a.data.order - b.data.order),
    advice: shared,
    glossary: new Map(
      glossary
        .filter(({ data }) => wordsIn(data, lang))
        .sort((a, b) => termOf(a).localeCompare(termOf(b), lang))
        .map((entry) => [entry.id, entry]),
    ),
    references: readReferences(),
  };
}
