/** All checks of the content in one run, so that an editor sees every problem at once. */
import { checkBody } from './checkBody.ts';
import { checkCrossReferences } from './checkCrossReferences.ts';
import { checkFigureWords } from './checkFigureWords.ts';
import { checkFilms } from './checkFilms.ts';
import { loadLibrary, type Library } from '../../content/read/loadLibrary.ts';
import type { Problem } from '../../content/read/problem.ts';

export function checkContent(root: string, lang = 'en'): { library: Library; problems: Problem[] } {
  const { library, problems } = loadLibrary(root, lang);
  for (const kind of ['treatments', 'conditions', 'guides'] as const) {
    for (const entry of library[kind]) problems.push(...checkBody(kind, entry, library));
  }
  problems.push(...checkCrossReferences(library), ...checkFigureWords(library, lang), ...checkFilms(library, lang));
  return { library, problems };
}
