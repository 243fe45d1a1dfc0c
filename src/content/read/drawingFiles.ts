/** Which drawings there are in content/drawings, and which pages show one. What they hold is read in src/drawings. */
import { existsSync, readdirSync } from 'node:fs';
import { filmWordsFile } from './films.ts';
import { readFigureWords } from './readFigureWords.ts';

const folder = 'content/drawings';
/** @param name as a film names a drawing: `figures/<slug>`, `films/<slug>/why`, `shared/going-home`. */
export const drawingFile = (name: string): string => `${folder}/${name}.svg`;
export const figureFile = (slug: string): string => drawingFile(`figures/${slug}`);
export const filmFile = (slug: string): string => `${folder}/films/${slug}.yaml`;

const listSlugs = (root: string, subfolder: string, ending: string): string[] =>
  existsSync(`${root}/${folder}/${subfolder}`)
    ? readdirSync(`${root}/${folder}/${subfolder}`)
        .filter((file) => file.endsWith(ending))
        .map((file) => file.slice(0, -ending.length))
        .sort()
    : [];

/** @param root the project's folder. @returns the slugs of treatments and conditions that have a figure, sorted. */
export const listFigures = (root = process.cwd()): string[] => listSlugs(root, 'figures', '.svg');
/** @returns the slugs of treatments and guides whose film is drawn, sorted. */
export const listFilms = (root = process.cwd()): string[] => listSlugs(root, 'films', '.yaml');
/** @returns the names of all drawings, sorted. */
export const listDrawings = (root = process.cwd()): string[] =>
  existsSync(`${root}/${folder}`)
    ? readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.svg'))
        .map((file) => file.replaceAll('\\', '/').slice(0, -'.svg'.length))
        .sort()
    : [];

/** Whether the page in this language shows a figure: both its drawing and its words are there. */
export const hasFigure = (slug: string, lang: string): boolean =>
  existsSync(figureFile(slug)) && Object.hasOwn(readFigureWords(lang).figures, slug);
export const hasFilm = (slug: string, lang: string): boolean =>
  existsSync(filmFile(slug)) && existsSync(filmWordsFile(slug, lang));
/** @returns slugs, sorted. */
export const figuresIn = (lang: string): string[] => listFigures().filter((slug) => hasFigure(slug, lang));
export const filmsIn = (lang: string): string[] => listFilms().filter((slug) => hasFilm(slug, lang));
