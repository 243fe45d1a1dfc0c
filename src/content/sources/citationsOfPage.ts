/** A page's numbered sources: first screen, then the text with its blocks, in the order in which the reader meets them. */
import { readFilm } from '../read/readFilm.ts';
import { overviewSlug } from '../schema/film.ts';
import { conditionBlocks, guideBlocks, treatmentBlocks } from './blocks.ts';
import { slugOf, type Library } from '../read/library.ts';
import { numberCitations, type Citations } from './numberCitations.ts';
import type { Reference } from '../read/references.ts';

export type PageEntry = Library['treatments'][number] | Library['conditions'][number] | Library['guides'][number];

export function citationsOfPage({ advice, lang }: Library, entry: PageEntry): Citations {
  const body = entry.body ?? '';
  if (entry.collection === 'treatments') {
    return numberCitations([entry.data.summary, entry.data.warningSigns], body, treatmentBlocks(entry, advice));
  }
  if (entry.collection === 'conditions') {
    return numberCitations([entry.data.summary, entry.data.redFlags], body, conditionBlocks(entry, advice));
  }
  // The overview film stands before the text.
  const film = slugOf(entry) === overviewSlug ? readFilm(overviewSlug, lang).scenes : [];
  return numberCitations([film.map(({ sources }) => ({ refs: sources }))], body, guideBlocks(advice));
}

export const referencesOfPage = (library: Library, entry: PageEntry): Reference[] =>
  citationsOfPage(library, entry).ids.flatMap((id) => library.references.get(id) ?? []);
