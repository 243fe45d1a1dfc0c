/** One path for each treatment and medicine in each language, for the two forms of the explainer's data. */
import { languages } from '../../base/languagePaths.ts';
import { getLibrary } from '../../content/read/getLibrary.ts';
import type { Library, Medicine, Treatment } from '../../content/read/library.ts';

export interface ExplainerProps {
  library: Library;
  page: Treatment | Medicine;
}

export const explainerPaths = () =>
  languages
    .map((lang) => getLibrary(lang))
    .flatMap((library) =>
      [...library.treatments, ...library.medicines].map((page) => ({
        params: { lang: library.lang, slug: page.slug },
        props: { library, page } satisfies ExplainerProps,
      })),
    );
