/** The words of figures, content/<lang>/figures.yaml: each belongs to a treatment or condition, and is short enough to be read aloud. */
import type { Library } from '../../content/read/library.ts';
import { problemAt, type Problem } from '../../content/read/problem.ts';
import { readFigureFile } from '../../content/read/readFigureWords.ts';
import { checkDrawnWords } from './checkDrawnWords.ts';
import { isUnread } from '../../content/read/isUnread.ts';

export function checkFigureWords(library: Library): Problem[] {
  const problems: Problem[] = [];
  const file = readFigureFile(library, problems);
  if (!file) return problems;
  const { source, data } = file;
  const slugs = new Set([...library.treatments, ...library.conditions].map(({ slug }) => slug));
  return Object.entries(data.figures).flatMap(([slug, words]) =>
    slugs.has(slug) || isUnread(library, `treatments/${slug}`) || isUnread(library, `conditions/${slug}`)
      ? (['shows', 'caption'] as const).flatMap((key) => checkDrawnWords(source, ['figures', slug, key], words[key]))
      : [
          problemAt(
            source,
            ['figures', slug],
            `There is no treatment or condition “${slug}”.`,
            'Use the name of a file in content/facts/treatments or conditions, or remove it.',
          ),
        ],
  );
}
