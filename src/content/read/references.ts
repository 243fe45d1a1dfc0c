/** The sources: content/references.json as CSL-JSON, and how they read in a list. Formatted by citeproc (Vancouver). */
import '@citation-js/plugin-csl';
import { Cite } from '@citation-js/core';
import references from '../../../content/references.json';

/** One CSL-JSON item with our own `custom` block. */
export interface Reference {
  id: string;
  type: string;
  title: string;
  URL?: string;
  DOI?: string;
  PMID?: string;
  PMCID?: string;
  issued?: { 'date-parts': number[][] };
  author?: { family?: string; given?: string; literal?: string }[];
  'container-title'?: string;
  publisher?: string;
  custom: {
    /** systematic-review, rct, guideline, regulator, patient-information … */
    kind: string;
    citable: boolean;
    /** Our own summary of what the source supports. */
    findings?: string[];
    note?: string;
    /** A source to be used only when nothing better is there; `why` says why. */
    weak?: boolean;
    why?: string;
    /** What readers must hear of, newest first: it was retracted, replaced, or we had it wrong. */
    changes?: { date: string; text: string }[];
  };
}

let byId: Map<string, Reference> | undefined;
const formatted = new Map<string, string>();

export function readReferences(): Map<string, Reference> {
  byId ??= new Map((references as Reference[]).map((reference) => [reference.id, reference]));
  return byId;
}

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
