/** What the components inside a text need to know of their page. Kept in Astro.locals, since MDX components get no props from the page. */
import type { CollectionEntry } from 'astro:content';
import type { Citations } from '../content/sources/numberCitations.ts';
import type { Library } from '../content/read/library.ts';

export interface PageContext {
  lang: string;
  library: Library;
  citations: Citations;
  entry: CollectionEntry<'treatments'> | CollectionEntry<'conditions'> | CollectionEntry<'guides'>;
}

/** The context of the page being rendered. Throws when a component is used outside a page that set one. */
export function contextOf(locals: App.Locals): PageContext {
  if (!locals.page) throw new Error('This component belongs inside a treatment, condition or guide page.');
  return locals.page;
}

export function treatmentOf(locals: App.Locals): CollectionEntry<'treatments'>['data'] {
  const { entry } = contextOf(locals);
  if (entry.collection !== 'treatments') throw new Error(`${entry.id} is not a treatment.`);
  return entry.data;
}

export function conditionOf(locals: App.Locals): CollectionEntry<'conditions'>['data'] {
  const { entry } = contextOf(locals);
  if (entry.collection !== 'conditions') throw new Error(`${entry.id} is not a condition.`);
  return entry.data;
}
