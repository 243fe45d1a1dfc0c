/** The overview film: its length, its words, and that a language needs one file and no drawing. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { composeScene, writeInline } from '../../src/drawings/composeFigure.ts';
import { findFilm } from '../../src/drawings/findDrawings.ts';
import { readFigureWords, wordFinder } from '../../src/content/read/readFigureWords.ts';
import { readFilm } from '../../src/content/read/readFilm.ts';
import { overviewSlug } from '../../src/content/schema/film.ts';
import { runningTime, secondsToSay } from '../../src/outputs/widget-data/runningTime.ts';

it('runs for 90 to 150 seconds', () => {
  expect(runningTime(overviewSlug, 'en')).toBeGreaterThanOrEqual(90);
  expect(runningTime(overviewSlug, 'en')).toBeLessThanOrEqual(150);
});

it('names every kind of pain, every treatment and every step of training that the project began with', () => {
  const told = JSON.stringify(readFilm(overviewSlug, 'en').scenes).toLowerCase();
  for (const word of [
    ...['migraine', 'headache', 'neck', 'back', 'joint', 'muscle', 'bone', 'after surgery'],
    ...['minimally invasive', 'invasive', 'first visit', 'measure it', 'opinion', 'choices'],
    ...['epidural steroid', 'selective nerve root block', 'trigger point', 'sympathetic', 'spinal cord stimulation'],
    ...['discography', 'radiofrequency ablation', 'denervation', 'stays in touch', 'better life'],
    ...['bachelor', 'four years of medical school', 'residency', 'fellowship', 'license'],
  ])
    expect.soft(told, word).toContain(word);
  expect(told).not.toMatch(/any type of pain|all types of pain|\bcures?\b|pain-free/);
});

it('another language is its words alone: the film’s file and the labels, no drawing', () => {
  const root = mkdtempSync(join(tmpdir(), 'film-language-'));
  try {
    mkdirSync(join(root, 'content/xx/films'), { recursive: true });
    const swap = (from: string, to: string, change: (text: string) => string): void =>
      writeFileSync(join(root, to), stringify(mapTexts(parse(readFileSync(from, 'utf8')), change)));
    // What the film tells in every language: the order of its scenes and their sources.
    cpSync('content/facts/films', join(root, 'content/facts/films'), { recursive: true });
    cpSync('content/references.json', join(root, 'content/references.json'));
    swap(`content/en/films/${overviewSlug}.yaml`, `content/xx/films/${overviewSlug}.yaml`, (text) => `Ñ ${text}`);
    swap('content/en/figures.yaml', 'content/xx/figures.yaml', (text) => [...text].reverse().join(''));
    const words = readFigureWords('xx', root);
    const film = readFilm(overviewSlug, 'xx', root);
    expect(film.title).toMatch(/^Ñ /);
    for (const [index, { drawing }] of findFilm(overviewSlug).entries()) {
      const drawn = writeInline(composeScene(drawing, wordFinder(words, 'xx')));
      const texts = [...drawn.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text = '']) => text);
      for (const { word } of drawing.labels) {
        const meant = [...(readFigureWords('en').labels[word] ?? '')].reverse().join('');
        expect.soft(texts.join(' '), `${index + 1} ${word}`).toContain(meant);
      }
      expect(film.scenes[index]?.says).toMatch(/^Ñ /);
    }
    const seconds = film.scenes.reduce((sum, { says }) => sum + secondsToSay(says), 0);
    expect(seconds).toBeGreaterThan(runningTime(overviewSlug, 'en'));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});

/** Changes what a reader sees; keys, the ids of sources and the days of changes stay. */
function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      ['sources', 'changes'].includes(key) ? item : mapTexts(item, change),
    ]),
  );
}
