/** What could be shown and is not yet: a page without its figure or film, words without a drawing. The site is built without it. */
import { existsSync } from 'node:fs';
import { drawingFile, figureFile, filmFile, listDrawings, listFilms } from '../../content/read/drawingFiles.ts';
import type { Library } from '../../content/read/library.ts';
import type { Problem } from '../../content/read/problem.ts';
import { filmFactsFile, filmWordsFile } from '../../content/read/films.ts';
import { readSource } from '../../content/read/readSource.ts';
import { filmDrawings } from '../../content/schema/drawing.ts';
import { figureWords } from '../../content/schema/figureWords.ts';

/** @returns notices: nothing of this stops a build. */
export function listUndrawn({ root, lang, treatments, conditions }: Library): Problem[] {
  const isThere = (file: string): boolean => existsSync(`${root}/${file}`);
  const wordsFile = `content/${lang}/figures.yaml`;
  const words = isThere(wordsFile)
    ? figureWords.safeParse(readSource(root, wordsFile).source?.data).data?.figures
    : undefined;
  const figures = [...treatments, ...conditions].flatMap(({ slug, sources }) => {
    const { file } = sources.words;
    const [drawn, told] = [isThere(figureFile(slug)), words === undefined || Object.hasOwn(words, slug)];
    if (drawn && told) return [];
    const missing = [
      ...(drawn ? [] : [`draw ${figureFile(slug)}`]),
      ...(told ? [] : [`write figures.${slug} in ${wordsFile}`]),
    ];
    return [notice(file, 'figure', 'The page has no figure yet.', missing)];
  });
  const films = treatments.flatMap(({ slug, sources }) => {
    const { file } = sources.words;
    const needed = [filmFactsFile(slug), filmWordsFile(slug, lang), filmFile(slug)].filter((path) => !isThere(path));
    return needed.length === 0
      ? []
      : [
          notice(
            file,
            'film',
            'The page has no film yet.',
            needed.map((path) => `add ${path}`),
          ),
        ];
  });
  const inFilms = new Set(
    listFilms(root).flatMap(
      (slug) =>
        filmDrawings
          .safeParse(readSource(root, filmFile(slug)).source?.data)
          .data?.scenes.map(({ drawing }) => drawing) ?? [],
    ),
  );
  const unused = listDrawings(root)
    .filter((name) => !name.startsWith('figures/') && !inFilms.has(name))
    .map((name) => notice(drawingFile(name), 'file', 'No film shows this drawing.', []));
  return [...figures, ...films, ...unused];
}

const notice = (file: string, field: string, problem: string, missing: readonly string[]): Problem => ({
  file,
  field,
  problem,
  cure:
    missing.length === 0
      ? 'Name it in a film, or remove it.'
      : `To have one, ${missing.join(', and ')}: docs/illustrations.md says how.`,
});
