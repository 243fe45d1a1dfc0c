/** /api/v1/conditions.json */
import type { Library } from '../../content/read/library.ts';
import { slugOf } from '../../content/read/library.ts';
import { fullAddress, pagePath } from '../../base/paths.ts';
import { conditionsFile, type ConditionsFile } from '../../content/schema/openData.ts';
import { fileHead, pageDates } from './fileHead.ts';

export function listConditions(library: Library): ConditionsFile {
  const conditions = library.conditions.map((entry) => {
    const { title, aliases, regions, kinds, summary, redFlags, otherOptions, questions, icd10cm, mesh } = entry.data;
    const slug = slugOf(entry);
    return {
      slug,
      url: fullAddress(pagePath(library.lang, 'conditions', slug)),
      title,
      aliases,
      ...pageDates(entry.data),
      regions,
      kinds,
      summary,
      redFlags,
      otherOptions: otherOptions.map(({ kind, name, says, certainty = null, refs }) => ({
        kind,
        name,
        says,
        certainty,
        refs,
      })),
      questions,
      icd10cm,
      mesh,
    };
  });
  return conditionsFile.parse({ ...fileHead(library), conditions });
}
