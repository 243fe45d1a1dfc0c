/** The files of content/drawings: which there are, and what they hold. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { checkWords } from '../checks/readWords.ts';
import { formatProblems, type Problem } from '../checks/problem.ts';
import { filmDrawings } from '../schema/drawing.ts';
import type { Drawing } from './drawing.ts';
import type { FilmDrawing } from './motion.ts';
import { parseDrawing } from './parseDrawing.ts';

const folder = 'content/drawings';
export const figureFile = (slug: string): string => `${folder}/figures/${slug}.svg`;
export const filmFile = (slug: string): string => `${folder}/films/${slug}.yaml`;

const listSlugs = (root: string, place: string, ending: string): string[] =>
  existsSync(`${root}/${place}`)
    ? readdirSync(`${root}/${place}`)
        .filter((file) => file.endsWith(ending))
        .map((file) => file.slice(0, -ending.length))
        .sort()
    : [];

/** @returns the treatments and conditions that have a figure, in the order of the alphabet. @param root the project's folder. */
export const listFigures = (root = process.cwd()): string[] => listSlugs(root, `${folder}/figures`, '.svg');
/** @returns the treatments and guides whose film is drawn. */
export const listFilms = (root = process.cwd()): string[] => listSlugs(root, `${folder}/films`, '.yaml');
/** @returns all drawings, as a film names them: `figures/<slug>`, `films/<slug>/why`. */
export const listDrawings = (root = process.cwd()): string[] =>
  existsSync(`${root}/${folder}`)
    ? readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.svg'))
        .map((file) => file.replaceAll('\\', '/').slice(0, -'.svg'.length))
        .sort()
    : [];

/** @param name as a film names it. @returns no drawing if there is any problem, or no such file. */
export function checkDrawing(name: string, root = process.cwd()): { drawing?: Drawing; problems: Problem[] } {
  const file = `${folder}/${name}.svg`;
  return existsSync(`${root}/${file}`)
    ? parseDrawing(file, readFileSync(`${root}/${file}`, 'utf8'))
    : { problems: [{ file, field: 'file', problem: 'There is no such file.', cure: 'Draw it: see docs/illustrations.md.' }] };
}

const known = new Map<string, Drawing>();

/** @throws with file, line and cure of every fault. */
function readDrawing(name: string, root: string): Drawing {
  // While a page is being edited its drawing may change.
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
  const { words: film, problems } = checkWords(root, file, filmDrawings);
  if (!film) throw new Error(formatProblems(problems));
  return film.scenes.map(({ drawing, motion }) => ({ drawing: readDrawing(drawing, root), motion }));
}
