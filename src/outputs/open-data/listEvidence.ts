/** /api/v1/evidence.json: findings, pairs and harms with their facts and words. */
import { fullAddress, localPath, pagePath } from '../../base/paths.ts';
import { allPairRows } from '../../content/account/factBlocks.ts';
import type { Library } from '../../content/read/library.ts';
import { evidenceFile, type EvidenceFile } from '../../content/schema/openData.ts';
import { fileHead } from './fileHead.ts';

export function listEvidence(library: Library): EvidenceFile {
  const { lang, findings, harms, medicines } = library;
  const pageOf = (owner: string): string =>
    fullAddress(pagePath(lang, medicines.some(({ slug }) => slug === owner) ? 'medicines' : 'treatments', owner));
  return evidenceFile.parse({
    ...fileHead(library),
    findings: [...findings.values()].map(({ decided: _, ...finding }) => ({
      ...finding,
      url: pageOf(finding.treatment),
    })),
    // The rows as the pages of conditions show them: their sources are those of their findings too.
    pairs: allPairRows(library).map(({ title: _, text, ...row }) => ({
      ...row,
      says: text,
      url: fullAddress(`${localPath(lang, '/evidence/')}#${row.id}`),
    })),
    harms: [...harms.values()].map(({ decided: _, ...harm }) => ({ ...harm, url: pageOf(harm.treatment) })),
  });
}
