/** The project's own content in the shape in which Astro hands it to the pages, for tests of what decides on it. */
import { checkContent } from '../../src/editorial/checks/checkContent.ts';
import type { Entry } from '../../src/content/read/loadLibrary.ts';
import type { Library } from '../../src/content/read/library.ts';
import { readReferences } from '../../src/content/read/references.ts';

type Collection = 'treatments' | 'conditions' | 'guides' | 'advice' | 'glossary';

export function asLibrary(lang = 'en'): Library {
  const { library } = checkContent(process.cwd(), lang);
  const shape = <Name extends Collection>(
    collection: Name,
    { slug, data, source }: Entry<Name>,
  ): { id: string; collection: Name; data: Entry<Name>['data']; body: string } => ({
    id: collection === 'glossary' ? slug : `${lang}/${slug}`,
    collection,
    data,
    body: source.body,
  });
  return {
    lang,
    treatments: library.treatments.map((entry) => shape('treatments', entry)),
    conditions: library.conditions.map((entry) => shape('conditions', entry)),
    guides: library.guides.map((entry) => shape('guides', entry)).sort((a, b) => a.data.order - b.data.order),
    advice: new Map(library.advice.map((entry) => [entry.slug, shape('advice', entry)])),
    glossary: new Map(library.glossary.map((entry) => [entry.slug, shape('glossary', entry)])),
    references: readReferences(),
  };
}
