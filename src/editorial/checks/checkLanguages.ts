/** Checks the content of every language of the site. */
import { checkContent } from './checkContent.ts';
import type { Library } from '../../content/read/library.ts';
import type { Problem } from '../../content/read/problem.ts';

/** What the languages share, like the glossary, is named once. */
export function checkLanguages(
  root: string,
  languages: readonly string[],
): { libraries: Library[]; problems: Problem[]; notices: Problem[] } {
  const checked = languages.map((lang) => checkContent(root, lang));
  return {
    libraries: checked.map(({ library }) => library),
    problems: nameOnce(checked.flatMap(({ problems }) => problems)),
    notices: nameOnce(checked.flatMap(({ notices }) => notices)),
  };
}

const nameOnce = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
];
