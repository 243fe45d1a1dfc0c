/** Every page has its drawing, every drawing its words, and no word is left over. */
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { composeScene, writeInline } from '../../src/illustrations/composeFigure.ts';
import { drawnSlugs, findScene } from '../../src/illustrations/findScene.ts';
import { readFigureWords, wordFinder } from '../../src/illustrations/readFigureWords.ts';
import { sheetWidth } from '../../src/illustrations/scene.ts';

const slugs = ['treatments', 'conditions'].flatMap((kind) => readdirSync(`content/en/${kind}`).map((file) => file.replace(/\.mdx$/, ''))).sort();
const words = readFigureWords('en');

it('one drawing and one set of words for each treatment and condition', () => {
  expect(drawnSlugs).toEqual(slugs);
  expect(Object.keys(words.figures).sort()).toEqual(slugs);
});

it('every label that a drawing names has a word, and every word is used', () => {
  const used = new Set(slugs.flatMap((slug) => findScene(slug).labels.map(({ word }) => word)));
  expect(Object.keys(words.labels).sort()).toEqual([...used].sort());
});

it.each(slugs)('%s: short numbers, labels on the sheet', (slug) => {
  const scene = findScene(slug);
  const inner = writeInline(composeScene(scene, wordFinder(words, 'en')));
  expect(inner).not.toMatch(/NaN|undefined|\d\.\d{2}\d/);
  for (const { text, to = text } of scene.labels) {
    for (const [x, y] of [text, to]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(sheetWidth);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(scene.height);
    }
  }
});
