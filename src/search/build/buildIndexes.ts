/** Both files of one language, from the content folder. */
import { loadLibrary } from '../../content/read/loadLibrary.ts';
import type { Site } from '../../content/schema/site.ts';
import { fitIndexes, type Indexes } from './fitIndexes.ts';
import { listPages } from './listPages.ts';
import { loadRules } from './loadRules.ts';

/** @throws with every problem of content/<lang>/search.yaml in one message */
export function buildIndexes(root: string, lang: string, numbers: Site['emergency']): Indexes {
  const { library } = loadLibrary(root, lang);
  const rules = loadRules(library, lang);
  return fitIndexes(library.glossary, rules, listPages(library, rules), lang, numbers);
}
