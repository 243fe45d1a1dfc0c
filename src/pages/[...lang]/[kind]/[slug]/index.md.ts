/** The Markdown twin of every treatment, condition and guide: /treatments/<slug>/index.md. */
import type { APIRoute } from 'astro';
import { getStrings } from '../../../../i18n/strings.ts';
import { langParam, languages } from '../../../../base/languagePaths.ts';
import { getLibrary, slugOf, type Library } from '../../../../content/read/library.ts';
import { renderTwin } from '../../../../outputs/markdownTwin.ts';

interface Props {
  library: Library;
  entry: Parameters<typeof renderTwin>[2];
}

export async function getStaticPaths() {
  const libraries = await Promise.all(languages.map(getLibrary));
  return libraries.flatMap((library) =>
    [...library.treatments, ...library.conditions, ...library.guides].map((entry) => ({
      params: { lang: langParam(library.lang), kind: entry.collection, slug: slugOf(entry) },
      props: { library, entry },
    })),
  );
}

export const GET: APIRoute<Props> = ({ props: { library, entry } }) =>
  new Response(renderTwin(library, getStrings(library.lang), entry), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
