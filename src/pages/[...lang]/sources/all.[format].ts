/** All cited sources for reference managers: /sources/all.bib, .ris and .json. */
import type { APIRoute } from 'astro';
import { langParam, languages } from '../../../base/languagePaths.ts';
import { getLibrary } from '../../../content/read/library.ts';
import { findUses } from '../../../content/pages/usedOn.ts';
import { exportFormats, exportReferences, type ExportFormat } from '../../../outputs/open-data/exportReferences.ts';
import { respondText } from '../../../base/respond.ts';

export const getStaticPaths = () =>
  languages.flatMap((lang) =>
    (Object.keys(exportFormats) as ExportFormat[]).map((format) => ({
      params: { lang: langParam(lang), format },
      props: { lang, format },
    })),
  );

export const GET: APIRoute<{ lang: string; format: ExportFormat }> = async ({ props: { lang, format } }) => {
  const library = await getLibrary(lang);
  const uses = findUses(library);
  return respondText(
    exportReferences(
      [...library.references.values()].filter(({ id }) => uses.has(id)),
      format,
    ),
    exportFormats[format],
  );
};
