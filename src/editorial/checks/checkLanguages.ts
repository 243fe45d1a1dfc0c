/** Checks the content of every language of the site, and each translation against English. */
import type { Library } from '../../content/read/library.ts';
import type { Problem } from '../../content/read/problem.ts';
import { checkTranslatedNumbers } from '../numbers/checkNumbers.ts';
import { checkTranslation } from '../translation/checkTranslation.ts';
import { checkContent } from './checkContent.ts';

/** What the languages share, like the glossary, is named once. */
export function checkLanguages(
  root: string,
  languages: readonly string[],
): { libraries: Library[]; problems: Problem[]; notices: Problem[] } {
  const checked = languages.map((lang) => checkContent(root, lang));
  const [english, ...others] = checked;
  const problems = [
    ...checked.flatMap((content) => content.problems),
    ...(english
      ? others.flatMap(({ library }) => [
          ...checkTranslation(english.library, library),
          ...checkTranslatedNumbers(english.library, library),
        ])
      : []),
  ];
  return {
    libraries: checked.map(({ library }) => library),
    problems: nameOnce(problems),
    notices: nameOnce(checked.flatMap(({ notices }) => notices)),
  };
}

const nameOnce = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
];
