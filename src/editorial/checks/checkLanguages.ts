/** Checks the content of every language of the site. */
import { checkContent } from './checkContent.ts';
import type { Library } from '../../content/read/library.ts';
import type { Problem } from '../../content/read/problem.ts';

/** What the languages share, like the glossary, is named once. */
export function checkLanguages(
  root: string,
  languages: readonly string[],
): { libraries: Library[]; problems: Problem[] } {
  const checked = languages.map((lang) => checkContent(root, lang));
  const problems = checked.flatMap((content) => content.problems);
  return {
    libraries: checked.map(({ library }) => library),
    problems: [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()],
  };
}
