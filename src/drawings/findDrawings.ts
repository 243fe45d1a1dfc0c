/** Reads the figures and films of content/drawings. */
import { existsSync, readFileSync } from 'node:fs';
import { drawingFile, figureFile, filmFile } from '../content/read/drawingFiles.ts';
import { formatProblems, type Problem } from '../content/read/problem.ts';
import { readWords } from '../content/read/readWords.ts';
import { filmDrawings } from '../content/schema/drawing.ts';
import type { Drawing } from './drawing.ts';
import type { FilmDrawing } from './motion.ts';
import { parseDrawing } from './parseDrawing.ts';

/** @param name as a film names it. @param root the project's folder. @returns no drawing if there is any problem, or no such file. */
export function checkDrawing(name: string, root = process.cwd()): { drawing?: Drawing; problems: Problem[] } {
  const file = drawingFile(name);
  return existsSync(`${root}/${file}`)
    ? parseDrawing(file, readFileSync(`${root}/${file}`, 'utf8'))
    : {
        problems: [{ file, field: 'file', problem: 'There is no such file.', cure: 'Draw it: docs/illustrations.md.' }],
      };
}

const known = new Map<string, Drawing>();

/** @throws with file, line and cure of every fault. */
function readDrawing(name: string, root: string): Drawing {
  // While the site is being looked at, its drawings may change.
  const held = import.meta.env?.DEV ? undefined : known.get(`${root} ${name}`);
  if (held) return held;
  const { drawing, problems } = checkDrawing(name, root);
  if (!drawing) throw new Error(formatProblems(problems));
  known.set(`${root} ${name}`, drawing);
  return drawing;
}

/** @returns nothing where nobody has drawn it yet. @throws with file, line and cure of every fault. */
export const findFigure = (slug: string, root = process.cwd()): Drawing | undefined =>
  existsSync(`${root}/${figureFile(slug)}`) ? readDrawing(`figures/${slug}`, root) : undefined;

/** @returns the scenes in order; none where no film is drawn. @throws with file, line and cure of every fault. */
export function findFilm(slug: string, root = process.cwd()): FilmDrawing[] {
  const file = filmFile(slug);
  if (!existsSync(`${root}/${file}`)) return [];
  return readWords(root, file, filmDrawings).scenes.map(({ drawing, motion }) => ({
    drawing: readDrawing(drawing, root),
    motion,
  }));
}
