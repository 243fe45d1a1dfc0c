/** Sources in the formats of reference managers, by citation-js. */
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import type { Reference } from '../../content/schema/reference.ts';

/** File endings, with their media types. `json` is CSL-JSON. */
export const exportFormats = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  json: 'application/json',
} as const;
export type ExportFormat = keyof typeof exportFormats;
export const isExportFormat = (name: string): name is ExportFormat => name in exportFormats;

export function exportReferences(references: readonly Reference[], format: ExportFormat): string {
  const items = references.map(({ custom: _, ...item }) => item);
  if (format === 'json') return `${JSON.stringify(items, null, 1)}\n`;
  const text = new Cite(items).format(format === 'bib' ? 'bibtex' : 'ris').trim();
  // The last line of a record is “ER  - ”, its space included (RIS format specification).
  return format === 'ris' ? `${unfold(text)} \n` : `${text}\n`;
}

/** citation-js breaks RIS lines after 80 signs, in the middle of addresses; most readers take only one line for a field. */
const unfold = (ris: string): string => ris.replace(/\n(?![A-Z][A-Z0-9] {2}-)/g, '');
