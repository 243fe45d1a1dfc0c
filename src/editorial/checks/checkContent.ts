/** All checks of the content of one language in one run, so that an editor sees every problem at once. */
import { defaultLanguage } from '../../base/languageFolder.ts';
import { allPages } from '../../content/read/allPages.ts';
import type { Library } from '../../content/read/library.ts';
import { loadLibrary } from '../../content/read/loadLibrary.ts';
import type { Problem } from '../../content/read/problem.ts';
import { checkNumbers } from '../numbers/checkNumbers.ts';
import { checkCards } from './checkCards.ts';
import { checkDrawings } from './checkDrawings.ts';
import { checkDuties } from './checkDuties.ts';
import { checkFigureWords } from './checkFigureWords.ts';
import { checkFilms } from './checkFilms.ts';
import { checkIds } from './checkIds.ts';
import { checkMedicines } from './checkMedicines.ts';
import { checkReviews } from './checkReview.ts';
import { checkRules } from './checkRules.ts';
import { checkSigns } from './checkSigns.ts';
import { checkSituations } from './checkSituations.ts';
import { checkText } from './checkText.ts';
import { listUndrawn } from './listUndrawn.ts';

export interface CheckedContent {
  library: Library;
  problems: Problem[];
  /** What an editor may like to know, and need not mend. */
  notices: Problem[];
}

/** @param root the project's folder. @param today reviews after this day have not happened. */
export function checkContent(root: string, lang = defaultLanguage, today = new Date()): CheckedContent {
  const { library, problems } = loadLibrary(root, lang);
  for (const page of [...allPages(library), ...library.notices]) problems.push(...checkText(page, library));
  problems.push(...checkFigureWords(library), ...checkFilms(library), ...checkDrawings(library));
  // Facts have no language: they are checked with the English words. checkTranslation holds other words against the English ones.
  if (lang === defaultLanguage)
    problems.push(
      ...checkIds(library),
      ...checkRules(library),
      ...checkSigns(library),
      ...checkCards(library),
      ...checkSituations(library),
      ...checkMedicines(library),
      ...checkDuties(library),
      ...checkReviews(library, today),
      ...checkNumbers(library),
    );
  return { library, problems, notices: listUndrawn(library) };
}
