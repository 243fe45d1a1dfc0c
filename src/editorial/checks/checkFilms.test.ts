/** Whoever writes a film or a figure's words is told all that is wrong, where, and how to mend it. */
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from './checkContent.ts';
import { readNumbers } from './pageFacts.ts';

const film = 'content/en/films/epidural-steroid-injection.yaml';
const figures = 'content/en/figures.yaml';
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'films-'));
  cpSync('content', join(root, 'content'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

function change(file: string, from: RegExp | string, to: string): string[] {
  const before = readFileSync(join(root, file), 'utf8');
  const text = before.replace(from, to);
  expect(text).not.toBe(before);
  writeFileSync(join(root, file), text);
  return problems();
}
const problems = (): string[] =>
  checkContent(root).problems.map(({ file, line, field, problem }) => `${file}:${line ?? '?'} ${field} ${problem}`);

test.each([
  [
    'an unknown source',
    /southtees-epidural, /,
    'no-such-source, ',
    'scenes[0].sources[0] There is no reference “no-such-source”.',
  ],
  [
    'a source that its page does not cite',
    /southtees-epidural, /,
    'niesters-2014-ketamine, ',
    'scenes[0].sources[0] content/en/treatments/epidural-steroid-injection.mdx does not cite “niesters-2014-ketamine”.',
  ],
  [
    'a number that its page does not state',
    'about 24 more people',
    'about 97 more people',
    'scenes[5].says content/en/treatments/epidural-steroid-injection.mdx does not state the number 97.',
  ],
  [
    'a sentence too long to be read aloud',
    'Keep still.',
    `Keep still ${'and breathe '.repeat(13)}out.`,
    'scenes[4].says This sentence has 29 words:',
  ],
  ['a film that does not begin with why', 'part: why', 'part: where', 'scenes No scene tells the part “why”.'],
  ['a film that does not end with after', 'part: after', 'part: feel', 'scenes No scene tells the part “after”.'],
  ['a film that never says what you feel', /part: feel/g, 'part: how', 'scenes No scene tells the part “feel”.'],
  [
    'parts in the wrong order',
    'part: why',
    'part: how',
    'scenes It must tell their parts in this order: why, where, how, feel, after.',
  ],
  ['a missing caption', /^ {4}says: A little dye.*\n/m, '', 'scenes[3].says This field is missing.'],
])('%s', (_, from, to, problem) => {
  const found = change(film, from, to);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^content\/en\/films\/epidural-steroid-injection\.yaml:\d+ /);
  expect(found[0]).toContain(problem);
});

test('a film without a page', () => {
  renameSync(join(root, film), join(root, 'content/en/films/no-such-treatment.yaml'));
  expect(problems()).toEqual([
    'content/en/films/no-such-treatment.yaml:2 scenes There is no treatment “no-such-treatment”.',
  ]);
});

test.each([
  ['words without a page', '  discography:', '  discografy:', 'figures.discografy There is no treatment or condition'],
  [
    'a number in a caption that its page does not state',
    /( {2}discography:\n(?: {4}.*\n)*? {4}caption: )/m,
    '$1In 4321 people. ',
    'figures.discography.caption content/en/treatments/discography.mdx does not state the number 4321.',
  ],
])('figures: %s', (_, from, to, problem) => {
  const found = change(figures, from, to);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^content\/en\/figures\.yaml:\d+ /);
  expect(found[0]).toContain(problem);
});

test('numbers are compared as they are read: with or without commas, 14.6 is not 15', () => {
  expect(readNumbers('1,000 of 12,345 people, 14.6%, 2–3 days, 1 in 5.')).toEqual([
    '1000',
    '12345',
    '14.6',
    '2',
    '3',
    '1',
    '5',
  ]);
});
