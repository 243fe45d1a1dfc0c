/** Drawings, content/drawings: each file can be drawn, each label has its word, and each film names layers that are there. */
import { existsSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import {
  drawingFile,
  figureFile,
  filmFile,
  listDrawings,
  listFigures,
  listFilms,
} from '../../content/read/drawingFiles.ts';
import type { Library } from '../../content/read/library.ts';
import { problemAt, type Problem } from '../../content/read/problem.ts';
import { filmWordsFile } from '../../content/read/films.ts';
import { readSource, type Source } from '../../content/read/readSource.ts';
import { toProblem } from '../../content/read/schemaProblem.ts';
import { filmDrawings, type FilmDrawings } from '../../content/schema/drawing.ts';
import { figureWords } from '../../content/schema/figureWords.ts';
import { overviewSlug } from '../../content/schema/film.ts';
import { composeScene, writeInline } from '../../drawings/composeFigure.ts';
import type { Drawing } from '../../drawings/drawing.ts';
import { checkDrawing } from '../../drawings/findDrawings.ts';
import { checkPicturedNumbers } from './checkPicturedNumbers.ts';

/** Brotli bytes of a drawing in its page, as every other page has them. */
const HEAVIEST = 1600;

interface FoundDrawings {
  problems: Problem[];
  drawings: ReadonlyMap<string, Drawing>;
}

export function checkDrawings(library: Library): Problem[] {
  const { root, lang } = library;
  const words = readLabelWords(root, lang);
  const found = checkFiles(root, words, `content/${lang}/figures.yaml`);
  // A page with faults of its own is there all the same.
  const isPage = (kind: 'treatments' | 'conditions', slug: string): boolean =>
    existsSync(`${root}/content/facts/${kind}/${slug}.yaml`);
  return [
    ...found.problems,
    ...listFigures(root)
      .filter((slug) => !isPage('treatments', slug) && !isPage('conditions', slug))
      .map((slug) => noPage(figureFile(slug), `There is no treatment or condition “${slug}”.`)),
    ...listFilms(root).flatMap((slug) =>
      slug === overviewSlug || isPage('treatments', slug)
        ? checkFilmDrawings(library, slug, found.drawings)
        : [noPage(filmFile(slug), `There is no treatment “${slug}”.`)],
    ),
  ];
}

const noPage = (file: string, problem: string): Problem => ({
  file,
  field: 'file',
  problem,
  cure: 'Name it as the file of its page, or remove it.',
});

/** @returns nothing where they are not in order, which another check tells. */
function readLabelWords(root: string, lang: string): Readonly<Record<string, string>> | undefined {
  const file = `content/${lang}/figures.yaml`;
  if (!existsSync(`${root}/${file}`)) return undefined;
  return figureWords.safeParse(readSource(root, file).source?.data).data?.labels;
}

function checkFiles(
  root: string,
  words: Readonly<Record<string, string>> | undefined,
  wordsFile: string,
): FoundDrawings {
  const drawings = new Map<string, Drawing>();
  const problems = listDrawings(root).flatMap((name) => {
    const { drawing, problems: faults } = checkDrawing(name, root);
    if (!drawing) return faults;
    drawings.set(name, drawing);
    return words ? [...checkLabels(name, drawing, words, wordsFile), ...checkWeight(name, drawing, words)] : [];
  });
  return { problems, drawings };
}

const checkLabels = (
  name: string,
  { labels }: Drawing,
  words: Readonly<Record<string, string>>,
  wordsFile: string,
): Problem[] =>
  labels
    .filter(({ word }) => !Object.hasOwn(words, word))
    .map(({ word, line }) => ({
      file: drawingFile(name),
      ...(line !== undefined && { line }),
      field: 'labels',
      problem: `${wordsFile} has no word for the label “${word}”.`,
      cure: `Add labels.${word} there, or write one of its keys here.`,
    }));

function checkWeight(name: string, drawing: Drawing, words: Readonly<Record<string, string>>): Problem[] {
  const inline = writeInline(composeScene(drawing, (key) => words[key] ?? key));
  // Quick first: only what is near the limit is compressed as well as can be.
  const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
  if (brotliCompressSync(inline, quick).length <= HEAVIEST) return [];
  const weight = brotliCompressSync(inline).length;
  if (weight <= HEAVIEST) return [];
  return [
    {
      file: drawingFile(name),
      field: 'drawing',
      problem: `It weighs ${weight} bytes in its page, compressed; others keep below ${HEAVIEST}.`,
      cure: 'Use fewer points and shapes. In Inkscape: Path › Simplify.',
    },
  ];
}

function checkFilmDrawings(library: Library, slug: string, drawings: ReadonlyMap<string, Drawing>): Problem[] {
  const { root, lang } = library;
  const { source, problems } = readSource(root, filmFile(slug));
  if (!source) return problems;
  const parsed = filmDrawings.safeParse(source.data);
  if (!parsed.success) return parsed.error.issues.map((issue) => toProblem(source, issue));
  const { scenes } = parsed.data;
  const told = countTold(root, slug, lang);
  return [
    ...(told === undefined || told === scenes.length
      ? []
      : [
          problemAt(
            source,
            ['scenes'],
            `${scenes.length} scenes are drawn, and ${filmWordsFile(slug, lang)} tells ${told}.`,
            'Draw a scene for each that is told, in the same order.',
          ),
        ]),
    ...scenes.flatMap((scene, index) => checkSceneDrawing(root, source, index, scene, drawings)),
    ...checkPicturedNumbers(
      library,
      slug,
      scenes.map(({ drawing: name }) => ({ name, drawing: drawings.get(name) })),
    ),
  ];
}

/** @returns nothing where the language does not tell the film. */
function countTold(root: string, slug: string, lang: string): number | undefined {
  const file = filmWordsFile(slug, lang);
  if (!existsSync(`${root}/${file}`)) return undefined;
  const data = readSource(root, file).source?.data as { scenes?: unknown; ending?: unknown } | undefined;
  return typeof data?.scenes === 'object' && data.scenes !== null
    ? Object.keys(data.scenes).length + (data.ending === undefined ? 0 : 1)
    : undefined;
}

function checkSceneDrawing(
  root: string,
  source: Source,
  index: number,
  { drawing: name, motion }: FilmDrawings['scenes'][number],
  drawings: ReadonlyMap<string, Drawing>,
): Problem[] {
  const drawing = drawings.get(name);
  if (!drawing)
    // A file with faults has told them itself.
    return existsSync(`${root}/${drawingFile(name)}`)
      ? []
      : [
          problemAt(
            source,
            ['scenes', index, 'drawing'],
            `There is no file ${drawingFile(name)}.`,
            'Draw it, or name one that is there.',
          ),
        ];
  const layers = [...new Set(drawing.shapes.map(({ layer }) => layer))];
  return Object.keys(motion)
    .filter((layer) => !layers.includes(layer))
    .map((layer) =>
      problemAt(
        source,
        ['scenes', index, 'motion', layer],
        `${drawingFile(name)} has no layer “${layer}”.`,
        `Use one of its layers: ${layers.join(', ')}.`,
      ),
    );
}
