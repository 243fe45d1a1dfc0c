/** Every number in the words of a language against the data. */
import type { Library } from '../../content/read/library.ts';
import type { Problem } from '../../content/read/problem.ts';
import { areDataRead } from '../../content/read/isUnread.ts';
import { checkOwnNumbers } from './checkOwnNumbers.ts';
import { checkSentences, listOutdated } from './checkSentences.ts';
import { findOldFigures } from './findOldFigures.ts';

export function checkNumbers(english: Library): Problem[] {
  if (!areDataRead(english)) return [];
  const { problems, disputes } = checkOwnNumbers(english);
  return [...problems, ...checkSentences(english, findOldFigures(english, disputes))];
}

/** Where a translation still states a number that a finding or harm no longer holds. All else is held against the English words. */
export function checkTranslatedNumbers(english: Library, other: Library): Problem[] {
  if (!areDataRead(english)) return [];
  const { disputes } = checkOwnNumbers(english);
  return disputes.length === 0 ? [] : listOutdated(other, findOldFigures(english, disputes));
}
