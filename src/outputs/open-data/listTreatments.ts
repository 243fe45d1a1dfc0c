/** /api/v1/treatments.json */
import type { Library } from '../../content/read/library.ts';
import { slugOf } from '../../content/read/library.ts';
import { fullAddress, pagePath } from '../../base/paths.ts';
import { conditionsOf } from '../../content/pages/relations.ts';
import { treatmentsFile, type TreatmentsFile } from '../../content/schema/openData.ts';
import { fileHead, pageDates } from './fileHead.ts';

export function listTreatments(library: Library): TreatmentsFile {
  const treatments = library.treatments.map((entry) => {
    const { title, aliases, category, purpose, invasiveness, summary, guidelines, warningSigns, questions, mesh } =
      entry.data;
    const slug = slugOf(entry);
    return {
      slug,
      url: fullAddress(pagePath(library.lang, 'treatments', slug)),
      title,
      aliases,
      ...pageDates(entry.data),
      category,
      purpose,
      invasiveness,
      conditions: conditionsOf(library, entry).map(slugOf),
      summary,
      guidelines,
      warningSigns,
      questions,
      mesh,
    };
  });
  return treatmentsFile.parse({ ...fileHead(library), treatments });
}
