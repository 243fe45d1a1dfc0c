/** Every page has its drawing, every drawing its words, and no word is left over. */
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { brotliCompressSync } from 'node:zlib';
import { loadLibrary } from '../../src/content/read/loadLibrary.ts';
import { composeScene, writeInline } from '../../src/illustrations/composeFigure.ts';
import { drawnSlugs, findScene } from '../../src/illustrations/findScene.ts';
import { findSequence, sequencedSlugs } from '../../src/illustrations/findSequence.ts';
import { boxesOf } from '../../src/illustrations/notation.ts';
import { readFilm } from '../../src/content/read/readFilm.ts';
import { readFigureWords, wordFinder } from '../../src/content/read/readFigureWords.ts';
import { sheetWidth, type Scene } from '../../src/illustrations/scene.ts';

const slugs = ['treatments', 'conditions']
  .flatMap((kind) => readdirSync(`content/en/${kind}`).map((file) => file.replace(/\.mdx$/, '')))
  .sort();
const words = readFigureWords('en');

it('one drawing and one set of words for each treatment and condition', () => {
  expect(drawnSlugs).toEqual(slugs);
  expect(Object.keys(words.figures).sort()).toEqual(slugs);
});

it('every label that a drawing names has a word, and every word is used', () => {
  const drawn = [...slugs.map(findScene), ...sequencedSlugs.flatMap(findSequence)];
  const used = new Set(drawn.flatMap(({ labels }) => labels.map(({ word }) => word)));
  expect(Object.keys(words.labels).sort()).toEqual([...used].sort());
});

it('each film has its words and its drawings, equally many; its sources are cited on its page', () => {
  expect(readdirSync('content/en/films').map((file) => file.replace(/\.yaml$/, ''))).toEqual(sequencedSlugs);
  const { treatments, guides } = loadLibrary(process.cwd()).library;
  for (const slug of sequencedSlugs) {
    const { scenes } = readFilm(slug, 'en');
    expect(scenes.length, slug).toBe(findSequence(slug).length);
    const page = [...treatments, ...guides].find((entry) => entry.slug === slug);
    const cited = JSON.stringify(page);
    for (const source of scenes.flatMap(({ sources }) => sources)) expect(cited, `${slug} ${source}`).toContain(source);
  }
});

const drawings: [name: string, scene: Scene][] = [
  ...slugs.map((slug): [string, Scene] => [slug, findScene(slug)]),
  ...sequencedSlugs.flatMap((slug) =>
    findSequence(slug).map((scene, index): [string, Scene] => [`${slug}, step ${index + 1}`, scene]),
  ),
];
/** Wires, tubes and cables may run off it. */
it('no tool is cut off by the edge of its sheet', () => {
  const cut = drawings.flatMap(([name, { art, height }]) =>
    art
      .flat()
      .filter(({ ink }) => ink === 'tool' || ink === 'metal')
      .flatMap(({ path }) => boxesOf(path))
      .filter(({ left, top, right, bottom }) => Math.min(left, top, sheetWidth - right, height - bottom) < 5)
      .map((box) => `${name}: ${JSON.stringify(box)}`),
  );
  expect(cut).toEqual([]);
});

it.each(drawings)('%s: short numbers, labels on the sheet, at most 1.6 kB', (_, scene) => {
  const inner = writeInline(composeScene(scene, wordFinder(words, 'en')));
  expect(inner).not.toMatch(/NaN|undefined|\d\.\d{2}\d/);
  expect(brotliCompressSync(inner).length).toBeLessThanOrEqual(1600);
  for (const { text, to = text } of scene.labels) {
    for (const [x, y] of [text, to]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(sheetWidth);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(scene.height);
    }
  }
});
