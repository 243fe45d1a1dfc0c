/** Reads content/<lang>/search.yaml and says, in one error, everything that is wrong with it. */
import { allPages } from '../../content/read/allPages.ts';
import type { Library } from '../../content/read/library.ts';
import { formatPath, formatProblems, type Problem } from '../../content/read/problem.ts';
import { readSource } from '../../content/read/readSource.ts';
import { searchRules, type SearchRules } from '../../content/schema/search.ts';

export function checkRules(library: Library, lang: string): { rules?: SearchRules; problems: Problem[] } {
  const file = `content/${lang}/search.yaml`;
  const { source, problems } = readSource(library.root, file);
  if (!source) return { problems };
  const report = (path: readonly PropertyKey[], problem: string, cure: string): void => {
    const line = source.lineOf(path);
    problems.push({ file, ...(line === undefined ? {} : { line }), field: formatPath(path) || 'file', problem, cure });
  };
  const parsed = searchRules.safeParse(source.data);
  if (!parsed.success) {
    for (const { path, message } of parsed.error.issues) report(path, message, 'See src/content/schema/search.ts.');
    return { problems };
  }
  const medical = allPages(library);
  const pages = new Set([
    ...medical.map(({ kind, slug }) => `${kind}/${slug}`),
    ...library.notices.map(({ slug }) => slug),
  ]);
  const need = (path: readonly PropertyKey[], page: string): void => {
    if (!pages.has(page))
      report(path, `There is no page “${page}”.`, 'Use the name of a file, like conditions/sciatica.');
  };
  for (const page of Object.keys(parsed.data.names)) need(['names', page], page);
  return { rules: parsed.data, problems };
}

export function loadRules(library: Library, lang: string): SearchRules {
  const { rules, problems } = checkRules(library, lang);
  if (!rules || problems.length > 0) throw new Error(formatProblems(problems));
  return rules;
}
