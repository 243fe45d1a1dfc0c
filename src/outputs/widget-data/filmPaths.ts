/** One path for each drawn film in each language, for the two forms of its data. */
import { filmFile, filmsIn } from '../../content/read/drawingFiles.ts';
import { languages } from '../../base/languagePaths.ts';
import { defaultLanguage } from '../../base/languageFolder.ts';
import { getLibrary, slugOf, type Library } from '../../content/read/library.ts';

export interface FilmProps {
  library: Library;
  /** The page that the film belongs to. */
  entry: Library['treatments' | 'guides'][number];
}

/** @throws if a film is drawn for a page that does not exist in English; a further language may grow page by page. */
export async function filmPaths() {
  const libraries = await Promise.all(languages.map(getLibrary));
  return libraries.flatMap((library) =>
    filmsIn(library.lang).flatMap((slug) => {
      const entry = findPage(library, slug);
      return entry ? [{ params: { lang: library.lang, slug }, props: { library, entry } satisfies FilmProps }] : [];
    }),
  );
}

function findPage({ treatments, guides, lang }: Library, slug: string): FilmProps['entry'] | undefined {
  const entry = [...treatments, ...guides].find((page) => slugOf(page) === slug);
  if (!entry && lang === defaultLanguage)
    throw new Error(`${filmFile(slug)} draws a film, but content/${lang} has no treatment or guide “${slug}”.`);
  return entry;
}
