/** One path for each drawn film in each language, for the two forms of its data. */
import { defaultLanguage } from '../../base/languageFolder.ts';
import { languages } from '../../base/languagePaths.ts';
import { filmFile, filmsIn } from '../../content/read/drawingFiles.ts';
import { getLibrary } from '../../content/read/getLibrary.ts';
import type { Guide, Library, Treatment } from '../../content/read/library.ts';

export interface FilmProps {
  library: Library;
  /** The page that the film belongs to. */
  page: Treatment | Guide;
}

/** @throws if a film is drawn for a page that does not exist in English; a further language may grow page by page. */
export const filmPaths = () =>
  languages
    .map((lang) => getLibrary(lang))
    .flatMap((library) =>
      filmsIn(library.lang).flatMap((slug) => {
        const page = findPage(library, slug);
        return page ? [{ params: { lang: library.lang, slug }, props: { library, page } satisfies FilmProps }] : [];
      }),
    );

function findPage({ treatments, guides, lang }: Library, slug: string): FilmProps['page'] | undefined {
  const page = [...treatments, ...guides].find((one) => one.slug === slug);
  if (!page && lang === defaultLanguage)
    throw new Error(`${filmFile(slug)} draws a film, but content/${lang} has no treatment or guide “${slug}”.`);
  return page;
}
