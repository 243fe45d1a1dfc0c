/** A page's own sources for reference managers: /treatments/<slug>/sources.bib, .ris and .json. */
import type { APIRoute } from 'astro';
import { langParam, languages } from '../../../../base/languagePaths.ts';
import { getLibrary, slugOf, type Library } from '../../../../content/read/library.ts';
import { referencesOfPage, type PageEntry } from '../../../../content/sources/citationsOfPage.ts';
import { exportFormats, exportReferences, type ExportFormat } from '../../../../outputs/open-data/exportReferences.ts';
import { respondText } from '../../../../base/respond.ts';

interface Props {
  library: Library;
  entry: PageEntry;
  format: ExportFormat;
}

export async function getStaticPaths() {
  const libraries = await Promise.all(languages.map(getLibrary));
  const formats = Object.keys(exportFormats) as ExportFormat[];
  return libraries.flatMap((library) =>
    [...library.treatments, ...library.conditions, ...library.guides]
      .filter((entry) => referencesOfPage(library, entry).length > 0)
      .flatMap((entry) =>
        formats.map((format) => ({
          params: { lang: langParam(library.lang), kind: entry.collection, slug: slugOf(entry), format },
          props: { library, entry, format },
        })),
      ),
  );
}

export const GET: APIRoute<Props> = ({ props: { library, entry, format } }) =>
  respondText(exportReferences(referencesOfPage(library, entry), format), exportFormats[format]);
