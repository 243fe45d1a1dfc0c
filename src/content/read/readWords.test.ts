/** Files of words that are read one by one: labels of figures, films. And the library as the site asks for it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { getLibrary } from './getLibrary.ts';
import { readFigureWords, wordFinder } from './readFigureWords.ts';
import { readFilm } from './readFilm.ts';
import { checkWords, readWords } from './readWords.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fixture-'));
  cpSync('tests/fixtures/content', join(root, 'content'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));
const replace = (file: string, from: string, to: string): void =>
  writeFileSync(join(root, file), readFileSync(join(root, file), 'utf8').replace(from, to));

describe('one file of words', () => {
  const schema = z.strictObject({ one: z.string() });
  const write = (text: string): void => writeFileSync(join(root, 'words.yaml'), text);

  test('its words, or what is wrong with it', () => {
    write('one: 1st');
    expect(checkWords(root, 'words.yaml', schema)).toEqual({ words: { one: '1st' }, problems: [] });
    expect(readWords(root, 'words.yaml', schema)).toEqual({ one: '1st' });
    write('two: 2nd');
    expect(checkWords(root, 'words.yaml', schema)).toEqual({
      problems: [
        expect.objectContaining({ field: 'one', problem: 'This field is missing.' }),
        expect.objectContaining({ field: 'two', line: 1 }),
      ],
    });
    expect(() => readWords(root, 'words.yaml', schema)).toThrow(/words\.yaml {2}one\n {4}This field is missing\./);
    write('one: [');
    expect(checkWords(root, 'words.yaml', schema).problems[0]?.problem).toMatch(/^This is not valid YAML/);
    expect(checkWords(root, 'words.yaml', schema)).not.toHaveProperty('words');
  });

  test('a file that is not there', () => {
    expect(checkWords(root, 'nothing.yaml', schema)).toEqual({
      problems: [
        { file: 'nothing.yaml', field: 'file', problem: 'There is no such file.', cure: 'See docs/languages.md.' },
      ],
    });
  });
});

test('labels of figures, and a label that a drawing needs and the language lacks', () => {
  const words = readFigureWords('en', root);
  expect(words.labels['arm']).toBe('Arm');
  const word = wordFinder(words, 'en');
  expect(word('arm')).toBe('Arm');
  expect(() => word('leg')).toThrow('content/en/figures.yaml: labels.leg is missing, and a drawing needs it.');
  // In development a change is seen at once.
  replace('content/en/figures.yaml', 'arm: Arm', 'arm: Upper arm');
  expect(readFigureWords('en', root).labels['arm']).toBe('Upper arm');
});

test('a treatment’s film has the title of its page, headings by part, and its ending last', () => {
  const film = readFilm('warm-needle', 'en', root);
  expect(film.title).toBe('Warm needle');
  expect(film.scenes.map(({ heading }) => heading)).toEqual([
    'Why it hurts',
    'Where the needle goes',
    'How it works',
    'What you feel',
    'Afterwards',
    'Afterwards',
  ]);
  expect(film.scenes[4]).toMatchObject({ shows: 'One hundred small people.', sources: ['able-2020-needle'] });
  expect(film.scenes[5]).toMatchObject({ says: 'Rest for 2 days after the needle.', shows: 'A person on a sofa.' });
  replace('content/en/films/warm-needle.yaml', '  says: Rest for 2 days after the needle.\n', '');
  expect(readFilm('warm-needle', 'en', root).scenes[5]?.says).toBe('');
});

test('the overview film stands for itself', () => {
  const film = readFilm('about-interventional-pain-management', 'en', root);
  expect(film.title).not.toBe('');
  expect(film.scenes[0]).toMatchObject({ heading: 'Scene one' });
});

describe('the library of a language', () => {
  test('is read once, and again when a file has changed', () => {
    const first = getLibrary('en', root);
    expect(first.treatments).toHaveLength(3);
    expect(getLibrary('en', root)).toBe(first);
    replace('content/en/advice/rest.yaml', 'title: Rest', 'title: Rest well');
    const later = new Date(Date.now() + 60_000);
    utimesSync(join(root, 'content/en/advice/rest.yaml'), later, later);
    expect(getLibrary('en', root).advice.get('rest')?.words.title).toBe('Rest well');
  });

  test('with a problem there is none: the build stops with all of them', () => {
    replace('content/en/advice/rest.yaml', 'title: Rest', 'titel: Rest');
    expect(() => getLibrary('en', root)).toThrow(
      /Unknown key “titel”[^]*2 problems in the content\. Nothing was built\./,
    );
  });
});
