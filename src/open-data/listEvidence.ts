/** /api/v1/evidence.json: the findings (condition × treatment) and the single results behind the fact boxes. */
import type { Library } from '../lib/library.ts';
import { slugOf } from '../lib/library.ts';
import { fullAddress, localPath, pagePath } from '../lib/paths.ts';
import { evidenceFile, type EvidenceFile } from '../schema/openData.ts';
import { fileHead } from './fileHead.ts';

/** Anchor of a finding on /evidence/. */
export const findingId = (condition: string, treatment: string): string => `${condition}.${treatment}`;

/** Cells of the matrix, conditions in alphabetical order and treatments within them. */
export function listFindings({ lang, conditions }: Library): EvidenceFile['findings'] {
  return conditions.flatMap((entry) => {
    const condition = slugOf(entry);
    return entry.data.treatments
      .map(({ treatment, direction, certainty, says, refs }) => ({ condition, treatment, direction, certainty, says, refs, url: fullAddress(`${localPath(lang, '/evidence/')}#${findingId(condition, treatment)}`) }))
      .sort((a, b) => a.treatment.localeCompare(b.treatment));
  });
}

export function listEvidence(library: Library): EvidenceFile {
  const results = library.treatments.map((entry) => {
    const treatment = slugOf(entry);
    const url = fullAddress(pagePath(library.lang, 'treatments', treatment));
    return {
      benefits: entry.data.benefits.map((item, place) => ({ id: `${treatment}/benefit-${place + 1}`, treatment, ...item, url })),
      harms: entry.data.risks.map((item, place) => ({ id: `${treatment}/harm-${place + 1}`, treatment, ...item, url })),
    };
  });
  return evidenceFile.parse({
    ...fileHead(library),
    findings: listFindings(library),
    benefits: results.flatMap(({ benefits }) => benefits),
    harms: results.flatMap(({ harms }) => harms),
  });
}
