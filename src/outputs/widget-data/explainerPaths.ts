/** One path for each treatment in each language, for the two forms of the explainer's data. */
import { languages } from '../../base/languagePaths.ts';
import { getLibrary, slugOf, type Library } from '../../content/read/library.ts';

export interface ExplainerProps {
  library: Library;
  entry: Library['treatments'][number];
}

export async function explainerPaths() {
  const libraries = await Promise.all(languages.map(getLibrary));
  return libraries.flatMap((library) =>
    library.treatments.map((entry) => ({
      params: { lang: library.lang, slug: slugOf(entry) },
      props: { library, entry },
    })),
  );
}
