/** A page's numbered sources, in the order in which the page cites them. */
import { conditionBlocks, guideBlocks, treatmentBlocks } from './blocks.ts';
import type { Library } from './library.ts';
import { numberCitations } from './numberCitations.ts';
import type { Reference } from './references.ts';

export type PageEntry = Library['treatments'][number] | Library['conditions'][number] | Library['guides'][number];

export function referencesOfPage(library: Library, entry: PageEntry): Reference[] {
  const lead =
    entry.collection === 'treatments'
      ? [entry.data.summary, entry.data.warningSigns]
      : entry.collection === 'conditions'
        ? [entry.data.summary, entry.data.redFlags]
        : [];
  const blocks =
    entry.collection === 'treatments'
      ? treatmentBlocks(entry, library.advice)
      : entry.collection === 'conditions'
        ? conditionBlocks(entry, library.advice)
        : guideBlocks(library.advice);
  return numberCitations(lead, entry.body ?? '', blocks).ids.flatMap((id) => library.references.get(id) ?? []);
}
