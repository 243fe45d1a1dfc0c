/** Every page of ours has its drawing, every drawing its words, and no word is left over. */
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { brotliCompressSync } from 'node:zlib';
import { buildAccount } from '../../src/content/account/buildAccount.ts';
import { refsIn } from '../../src/content/account/numberSources.ts';
import { listFigures, listFilms } from '../../src/content/read/drawingFiles.ts';
import { loadLibrary } from '../../src/content/read/loadLibrary.ts';
import { readFigureWords, wordFinder } from '../../src/content/read/readFigureWords.ts';
import { readFilm } from '../../src/content/read/readFilm.ts';
import { composeScene, writeInline } from '../../src/drawings/composeFigure.ts';
import { sheetWidth, type Drawing } from '../../src/drawings/drawing.ts';
import { findFilm } from '../../src/drawings/findDrawings.ts';
import { boxesOf } from '../../src/drawings/shapePath.ts';
import { checkContent } from '../../src/editorial/checks/checkContent.ts';
import { listOurDrawings } from './listOurDrawings.ts';

const slugs = ['treatments', 'conditions']
  .flatMap((kind) => readdirSync(`content/en/${kind}`).map((file) => file.replace(/\.mdx$/, '')))
  .sort();
const words = readFigureWords('en');
const drawings = listOurDrawings();

it('one drawing and one set of words for each treatment and condition; nothing is missing that a page could show', () => {
  expect(listFigures()).toEqual(slugs);
  expect(Object.keys(words.figures).sort()).toEqual(slugs);
  expect(checkContent(process.cwd()).notices).toEqual([]);
});

it('every label that a drawing names has a word, and every word is used', () => {
  const used = new Set(drawings.flatMap(([, { labels }]) => labels.map(({ word }) => word)));
  expect(Object.keys(words.labels).sort()).toEqual([...used].sort());
});

it('each film has its words and its drawings, equally many; its sources are cited on its page', () => {
  expect(readdirSync('content/en/films').map((file) => file.replace(/\.yaml$/, ''))).toEqual(listFilms());
  const { library } = loadLibrary(process.cwd());
  for (const slug of listFilms()) {
    const { scenes } = readFilm(slug, 'en');
    expect(scenes.length, slug).toBe(findFilm(slug).length);
    const page = [...library.treatments, ...library.guides].find((entry) => entry.slug === slug);
    if (!page) throw new Error(`The film “${slug}” belongs to no treatment and no guide.`);
    // What the page itself cites; the film of the account would vouch for itself.
    const { summary, signs, sections } = buildAccount(library, page);
    const cited = [...refsIn([summary, signs, sections])];
    for (const source of scenes.flatMap(({ sources }) => sources)) expect(cited, `${slug} ${source}`).toContain(source);
  }
});

/** Wires, tubes and cables may run off it. */
it('no tool is cut off by the edge of its sheet', () => {
  const cut = drawings.flatMap(([name, { shapes, height }]) =>
    shapes
      .filter(({ ink }) => ink === 'tool' || ink === 'metal')
      .flatMap(({ d }) => boxesOf(d))
      .filter(({ left, top, right, bottom }) => Math.min(left, top, sheetWidth - right, height - bottom) < 5)
      .map((box) => `${name}: ${JSON.stringify(box)}`),
  );
  expect(cut).toEqual([]);
});

it.each(drawings)('%s: short numbers, labels on the sheet, at most 1.6 kB', (_, drawing: Drawing) => {
  const inner = writeInline(composeScene(drawing, wordFinder(words, 'en')));
  expect(inner).not.toMatch(/NaN|undefined|\d\.\d{2}\d/);
  expect(brotliCompressSync(inner).length).toBeLessThanOrEqual(1600);
  for (const { text, to = text } of drawing.labels) {
    for (const [x, y] of [text, to]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(sheetWidth);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(drawing.height);
    }
  }
});
