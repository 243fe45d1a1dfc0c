/** Both files of one language, from the content folder. */
import { loadLibrary } from '../../checks/loadLibrary.ts';
import type { Site } from '../../schema/site.ts';
import type { NamesFile, WordsFile } from '../files.ts';
import { buildNames } from './buildNames.ts';
import { buildWords } from './buildWords.ts';
import { listPages } from './listPages.ts';
import { loadRules } from './loadRules.ts';

/** @throws with every problem of content/<lang>/search.yaml in one message */
export function buildIndexes(root: string, lang: string, numbers: Site['emergency']): { names: NamesFile; words: WordsFile } {
  const { library } = loadLibrary(root, lang);
  const rules = loadRules(library, lang);
  const pages = listPages(library, rules);
  const names = buildNames(rules, pages, lang, numbers);
  return { names, words: buildWords(names, rules, pages, library.glossary) };
}
