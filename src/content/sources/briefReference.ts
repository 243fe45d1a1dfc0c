/** A source in one short line, where the full reference is a click away: author, title, journal, year. */
import type { Reference } from '../schema/reference.ts';
import { yearOf } from './formatReference.ts';

/** “Hassan and others. Epidural Steroids. StatPearls. 2020.” `others` is the word for further authors. */
export function formatBriefly(reference: Reference, others: string): string {
  // A web page's site name says nothing that its author and address do not.
  const container =
    reference.type === 'webpage' && reference.author
      ? undefined
      : (reference['container-title'] ?? reference.publisher);
  const parts = [
    nameAuthors(reference, others),
    reference.title.replace(/\s*\([^()]*\)$/, ''),
    container,
    yearOf(reference),
  ];
  const seen = new Set<string>();
  return (
    parts
      .filter((part) => part !== undefined && part !== '')
      .map(String)
      // An agency is often author and publisher at once.
      .filter((part) => !seen.has(part) && seen.add(part))
      .map((part) => (/[.?!]$/.test(part) ? part : `${part}.`))
      .join(' ')
  );
}

/** “Oliveira 2020”: what stands in a table cell for a source. */
export function nameShortly(reference: Reference): string {
  const [first] = reference.author ?? [];
  const name = first?.family ?? first?.literal ?? reference.publisher ?? reference.title;
  return [name.length > 38 ? `${name.slice(0, 36).replace(/\s+\S*$/, '')}…` : name, yearOf(reference)]
    .filter((part) => part !== undefined)
    .join(' ');
}

function nameAuthors({ author = [] }: Reference, others: string): string {
  const all = author.map(({ family, literal }) => family ?? literal ?? '').filter(Boolean);
  // Some sources were recorded with “et al.” as their last author.
  const names = all.filter((name) => !/^et al\.?$/i.test(name));
  return names.length > 2 || names.length < all.length ? `${names[0] ?? ''} ${others}` : names.join(', ');
}
