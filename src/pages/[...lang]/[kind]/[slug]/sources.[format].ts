/** A page's own sources for reference managers: /treatments/<slug>/sources.bib, .ris and .json. */
import type { APIRoute } from 'astro';
import { langParam, languages } from '../../../../base/languagePaths.ts';
import { respondText } from '../../../../base/respond.ts';
import { buildAccount } from '../../../../content/account/buildAccount.ts';
import { allPages } from '../../../../content/read/allPages.ts';
import { getLibrary } from '../../../../content/read/getLibrary.ts';
import type { Reference } from '../../../../content/schema/reference.ts';
import { exportFormats, exportReferences, type ExportFormat } from '../../../../outputs/open-data/exportReferences.ts';

interface Props {
  references: Reference[];
  format: ExportFormat;
}

export function getStaticPaths() {
  const formats = Object.keys(exportFormats) as ExportFormat[];
  return languages.flatMap((lang) => {
    const library = getLibrary(lang);
    return allPages(library).flatMap((page) => {
      const references = buildAccount(library, page).sources.flatMap((id) => library.references.get(id) ?? []);
      if (references.length === 0) return [];
      return formats.map((format) => ({
        params: { lang: langParam(lang), kind: page.kind, slug: page.slug, format },
        props: { references, format },
      }));
    });
  });
}

export const GET: APIRoute<Props> = ({ props: { references, format } }) =>
  respondText(exportReferences(references, format), exportFormats[format]);
