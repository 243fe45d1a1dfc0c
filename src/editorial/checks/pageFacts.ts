/** What a page cites and which numbers it states: whatever else tells of it, a drawing or a film, may tell no more. */
import { findRefs } from './checkCrossReferences.ts';
import type { Entry, Library } from '../../content/read/loadLibrary.ts';
import { findTags, splitIds } from '../../content/read/markup.ts';

type Page = Entry<'treatments'> | Entry<'conditions'> | Entry<'guides'>;

export interface PageFacts {
  file: string;
  /** Ids of its references. */
  cited: ReadonlySet<string>;
  /** As `readNumbers` writes them. */
  numbers: ReadonlySet<string>;
}

const NUMBER = /\d+(?:[.,]\d+)*/g;
/** Numbers in digits, without the commas of thousands. */
export const readNumbers = (text: string): string[] =>
  (text.match(NUMBER) ?? []).map((number) => number.replace(/,(?=\d{3})/g, ''));

/** The page with the shared advice that it shows. */
export function readPageFacts({ source, data }: Page, { advice }: Pick<Library, 'advice'>): PageFacts {
  const tags = findTags(source.body);
  const named = [
    ...('beforeAdvice' in data ? [...data.beforeAdvice, ...data.afterAdvice] : []),
    ...tags.flatMap(({ name, attributes }) => (name === 'Advice' ? [attributes['id'] ?? ''] : [])),
  ];
  const shared = advice.filter(({ slug }) => named.includes(slug)).map((entry) => entry.data);
  const { changes: _, ...stated } = data;
  return {
    file: source.file,
    cited: new Set([
      ...[stated, shared].flatMap((value) => findRefs(value)).flatMap(({ ids }) => ids),
      ...tags.flatMap(({ name, attributes }) => (name === 'Cite' ? splitIds(attributes['refs']) : [])),
    ]),
    numbers: new Set(readNumbers(JSON.stringify([stated, shared]) + source.body)),
  };
}
