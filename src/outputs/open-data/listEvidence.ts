/** /api/v1/evidence.json: the findings (condition × treatment) and the single results behind the fact boxes. */
import type { Library } from '../../content/read/library.ts';
import { slugOf } from '../../content/read/library.ts';
import { fullAddress, localPath, pagePath } from '../../base/paths.ts';
import { evidenceFile, type EvidenceFile } from '../../content/schema/openData.ts';
import { collectFindings } from '../../content/evidence/collectFindings.ts';
import { fileHead } from './fileHead.ts';

/** Anchor of a finding on /evidence/. */
export const findingId = (condition: string, treatment: string): string => `${condition}.${treatment}`;

/** Cells of the matrix, with their addresses. */
export function listFindings(library: Library): EvidenceFile['findings'] {
  return collectFindings(library).map(({ condition, treatment, direction, certainty, appliesTo, says, refs }) => ({
    condition,
    treatment,
    direction,
    certainty,
    appliesTo: appliesTo ?? null,
    says,
    refs,
    url: fullAddress(`${localPath(library.lang, '/evidence/')}#${findingId(condition, treatment)}`),
  }));
}

export function listEvidence(library: Library): EvidenceFile {
  const results = library.treatments.map((entry) => {
    const treatment = slugOf(entry);
    const url = fullAddress(pagePath(library.lang, 'treatments', treatment));
    return {
      benefits: entry.data.benefits.map((item, place) => ({
        id: `${treatment}/benefit-${place + 1}`,
        treatment,
        ...item,
        url,
      })),
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
