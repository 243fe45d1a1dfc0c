import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  drawingFile,
  figureFile,
  figuresIn,
  filmFile,
  filmsIn,
  hasFigure,
  hasFilm,
  listDrawings,
  listFigures,
  listFilms,
} from './drawingFiles.ts';
import type { Problem } from './problem.ts';
import { formatNotices } from './problem.ts';
import { readFigureFile } from './readFigureWords.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'drawings-'));
  cpSync('tests/fixtures/content', join(root, 'content'), { recursive: true });
  rmSync(join(root, 'content/drawings'), { recursive: true, force: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});
function draw(...files: string[]): void {
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), '');
  }
}

test('where drawings stand', () => {
  expect(drawingFile('shared/going-home')).toBe('content/drawings/shared/going-home.svg');
  expect(figureFile('warm-needle')).toBe('content/drawings/figures/warm-needle.svg');
  expect(filmFile('warm-needle')).toBe('content/drawings/films/warm-needle.yaml');
});

test('without a folder of drawings there are none', () => {
  expect([listFigures(root), listFilms(root), listDrawings(root)]).toEqual([[], [], []]);
});

test('figures, films and drawings, sorted, other files apart', () => {
  draw(
    'content/drawings/figures/b.svg',
    'content/drawings/figures/a.svg',
    'content/drawings/figures/notes.txt',
    'content/drawings/films/d.yaml',
    'content/drawings/films/c.yaml',
    'content/drawings/films/c/why.svg',
    'content/drawings/shared/home.svg',
  );
  expect(listFigures(root)).toEqual(['a', 'b']);
  expect(listFilms(root)).toEqual(['c', 'd']);
  expect(listDrawings(root)).toEqual(['figures/a', 'figures/b', 'films/c/why', 'shared/home']);
});

test('a page shows a figure or a film when its drawing and its words are there', () => {
  // These read the project's own content: each figure and film that is listed is there in both parts.
  expect(figuresIn('en')).toEqual(listFigures('.').filter((slug) => hasFigure(slug, 'en')));
  expect(figuresIn('en').length).toBeGreaterThan(0);
  expect(filmsIn('en')).toEqual(listFilms('.').filter((slug) => hasFilm(slug, 'en')));
  expect(filmsIn('en').length).toBeGreaterThan(0);
  expect([hasFigure('no-such-figure', 'en'), hasFilm('no-such-film', 'en')]).toEqual([false, false]);
  // Drawn, but not told in this language.
  expect(hasFilm(filmsIn('en')[0]!, 'xx')).toBe(false);
  expect(listFigures()).toEqual(listFigures('.'));
  expect(listDrawings()).toEqual(listDrawings('.'));
});

test('the words of figures with their lines, or what is wrong with the file', () => {
  const problems: Problem[] = [];
  const file = readFigureFile({ root, lang: 'en' }, problems);
  expect(file?.data.labels['arm']).toBe('Arm');
  expect(file?.source.lineOf(['labels', 'arm'])).toBe(2);
  expect(problems).toEqual([]);
  expect(readFigureFile({ root, lang: 'es' }, problems)).toBeUndefined();
  expect(problems).toMatchObject([{ file: 'content/es/figures.yaml' }]);
});

test('notices say that the site is built without', () => {
  const notice = { file: 'a.yaml', field: 'f', problem: 'P.', cure: 'C.' };
  expect(formatNotices([notice])).toBe('a.yaml  f\n    P.\n    → C.\n1 notice. The site is built without.');
  expect(formatNotices([notice, notice])).toMatch(/\n2 notices\. The site is built without\.$/);
});
