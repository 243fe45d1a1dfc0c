/** How a source reads in a list and where it leads. Formatted by citeproc (Vancouver). */
import '@citation-js/plugin-csl';
import { Cite } from '@citation-js/core';
import type { Reference } from '../schema/reference.ts';

const formatted = new Map<string, string>();

/** The reference as one line of plain text, without its link. */
export function formatReference(reference: Reference): string {
  const known = formatted.get(reference.id);
  if (known !== undefined) return known;
  const { custom: _, URL: __, DOI: ___, PMID: ____, PMCID: _____, ...plain } = reference;
  const text = new Cite(plain)
    .format('bibliography', { format: 'text', template: 'vancouver', lang: 'en-US' })
    .trim()
    .replace(/^1\.\s*/, '')
    .replace(/\s+/g, ' ');
  formatted.set(reference.id, text);
  return text;
}

/** Where the reader can open it: DOI first, then PubMed, then the address. */
export function linkReference({ DOI, PMID, URL }: Reference): string | undefined {
  if (DOI) return `https://doi.org/${DOI}`;
  if (PMID) return `https://pubmed.ncbi.nlm.nih.gov/${PMID}/`;
  return URL;
}

export const yearOf = ({ issued }: Reference): number | undefined => issued?.['date-parts'][0]?.[0];
