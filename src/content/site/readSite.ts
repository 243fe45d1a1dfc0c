/** Reads content/site.yaml and says, in one error, everything that is wrong with it. */
import { existsSync } from 'node:fs';
import { formatPath, formatProblems, type Problem } from '../read/problem.ts';
import { readSource } from '../read/readSource.ts';
import { careLines } from '../schema/careLine.ts';
import { site, type Site } from '../schema/site.ts';
import { findWeakPairs } from './contrast.ts';
import { emergencyNumberOf } from './listCareLines.ts';

const FILE = 'content/site.yaml';
const LINES = 'content/facts/care-lines.yaml';

/** What a language brings beside its pages. Which of its pages and words are missing, the check of the content tells. */
const listTextFiles = (lang: string): string[] => [
  ...['headings', 'figures', 'search'].map((name) => `content/${lang}/${name}.yaml`),
  ...['src/i18n', 'src/i18n/search', 'src/embed/i18n'].map((folder) => `${folder}/${lang}.ts`),
];

export function checkSite(root: string): { site?: Site; problems: Problem[] } {
  const { source, problems } = readSource(root, FILE);
  if (!source) return { problems };
  const parsed = site.safeParse(source.data);
  const at = (path: readonly PropertyKey[]): { line?: number } => {
    const line = source.lineOf(path);
    return line === undefined ? {} : { line };
  };
  if (!parsed.success) {
    return {
      problems: parsed.error.issues.map(({ path, message }) => ({
        file: FILE,
        ...at(path),
        field: formatPath(path) || 'file',
        problem: message,
        cure: 'See the comment above this key.',
      })),
    };
  }
  const missing = parsed.data.languages.flatMap((lang, index) =>
    listTextFiles(lang)
      .filter((file) => !existsSync(`${root}/${file}`))
      .map((file) => ({
        file: FILE,
        ...at(['languages', index]),
        field: `languages[${index}]`,
        problem: `“${lang}” has no ${file}.`,
        cure: 'Write it, as docs/languages.md tells, or take the language out.',
      })),
  );
  const lines = careLines.facts.safeParse(readSource(root, LINES).source?.data);
  // Mistakes in the file of lines itself are told where the content is loaded.
  const silent = parsed.data.emergency.flatMap((place, index) =>
    !lines.success || emergencyNumberOf(lines.data, place) !== undefined
      ? []
      : [
          {
            file: FILE,
            ...at(['emergency', index]),
            field: `emergency[${index}]`,
            problem: `${LINES} has no emergency number of “${place}” that may be shown.`,
            cure: `Name a place of that file: ${Object.keys(lines.data.places).join(', ')}.`,
          },
        ],
  );
  const weak = (['light', 'dark'] as const).flatMap((scheme) => findWeakPairs(scheme, parsed.data.colors[scheme]));
  return {
    site: parsed.data,
    problems: [
      ...missing,
      ...silent,
      ...weak.map(({ field, problem }) => ({
        file: FILE,
        ...at(field.split('.')),
        field,
        problem,
        cure: 'Make one of the two colours darker or lighter.',
      })),
    ],
  };
}

export function readSite(root: string): Site {
  const { site: found, problems } = checkSite(root);
  if (!found || problems.length > 0) throw new Error(formatProblems(problems));
  return found;
}
