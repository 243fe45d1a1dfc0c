/** All checks of the content in one run, so that an editor sees every problem at once. */
import { checkBody } from './checkBody.ts';
import { checkCrossReferences } from './checkCrossReferences.ts';
import { checkDrawings } from './checkDrawings.ts';
import { checkFigureWords } from './checkFigureWords.ts';
import { checkFilms } from './checkFilms.ts';
import { listUndrawn } from './listUndrawn.ts';
import { loadLibrary, type Library } from '../../content/read/loadLibrary.ts';
import type { Problem } from '../../content/read/problem.ts';

export interface CheckedContent {
  library: Library;
  problems: Problem[];
  /** What an editor may like to know, and need not mend. */
  notices: Problem[];
}

export function checkContent(root: string, lang = 'en'): CheckedContent {
  const { library, problems } = loadLibrary(root, lang);
  for (const kind of ['treatments', 'conditions', 'guides'] as const) {
    for (const entry of library[kind]) problems.push(...checkBody(kind, entry, library));
  }
  problems.push(
    ...checkCrossReferences(library),
    ...checkFigureWords(library, lang),
    ...checkFilms(library, lang),
    ...checkDrawings(library, lang),
  );
  return { library, problems, notices: listUndrawn(library, lang) };
}
