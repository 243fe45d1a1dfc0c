/** Whoever draws is told all that is wrong, where, and how to mend it; a page without a drawing is a notice and no fault. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatNotices } from '../../content/read/problem.ts';
import { checkContent } from './checkContent.ts';

const figure = 'content/drawings/figures/discography.svg';
const film = 'content/drawings/films/discography.yaml';
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'drawings-'));
  cpSync('content', join(root, 'content'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const told = (kind: 'problems' | 'notices'): string[] =>
  checkContent(root)[kind].map(({ file, line, problem, cure }) => `${file}:${line ?? '?'} ${problem} ${cure}`);
function change(file: string, from: RegExp | string, to: string): void {
  const before = readFileSync(join(root, file), 'utf8');
  const text = before.replace(from, to);
  expect(text).not.toBe(before);
  writeFileSync(join(root, file), text);
}
const lineOf = (file: string, text: string): number =>
  readFileSync(join(root, file), 'utf8')
    .slice(0, readFileSync(join(root, file), 'utf8').indexOf(text))
    .split('\n').length;

describe('faults', () => {
  test('a label without a word', () => {
    change(figure, '>disc</text>', '>disk</text>');
    expect(told('problems')).toEqual([
      `${figure}:${lineOf(figure, '>disk<')} content/en/figures.yaml has no word for the label “disk”. Add labels.disk there, or write one of its keys here.`,
    ]);
  });

  test('what the file itself has wrong', () => {
    change(figure, 'class="bone"', 'class="bones"');
    expect(told('problems')).toEqual([
      expect.stringMatching(`^${figure}:${lineOf(figure, 'class="bones"')} “bones” is no ink\\. Use one of: skin, `),
    ]);
  });

  test('a drawing that is heavier than any other', () => {
    const points = Array.from(
      { length: 900 },
      (_, index) => `L${(index * index * 37) % 719} ${(index ** 3 * 7) % 397}`,
    ).join('');
    change(figure, '</svg>', `<g id="more" class="fine"><path d="M0 0${points}"/></g></svg>`);
    expect(told('problems')).toEqual([
      expect.stringMatching(/It weighs \d+ bytes in its page, compressed; .*Simplify/),
    ]);
  });

  test('a figure and a film without a page', () => {
    writeFileSync(join(root, 'content/drawings/figures/discografy.svg'), readFileSync(join(root, figure)));
    writeFileSync(join(root, 'content/drawings/films/sciatica.yaml'), readFileSync(join(root, film)));
    expect(told('problems')).toEqual([
      'content/drawings/figures/discografy.svg:? There is no treatment or condition “discografy”. Name it as the file of its page, or remove it.',
      'content/drawings/films/sciatica.yaml:? There is no treatment “sciatica”. Name it as the file of its page, or remove it.',
    ]);
  });

  test('a film that names what is not there', () => {
    change(film, 'drawing: films/discography/why', 'drawing: films/discography/wy');
    change(film, /needle: /, 'nedle: ');
    expect(told('problems').map((text) => text.replace(/: [a-z, -]+\.$/, ''))).toEqual([
      `${film}:3 There is no file content/drawings/films/discography/wy.svg. Draw it, or name one that is there.`,
      expect.stringMatching(
        `^${film}:${lineOf(film, 'nedle')} content/drawings/.*svg has no layer “nedle”\\. Use one of its layers`,
      ),
    ]);
  });

  test('a motion that there is not', () => {
    change(film, /needle: \{.*\}/, 'needle: fly');
    expect(told('problems')).toEqual([
      expect.stringMatching(`^${film}:${lineOf(film, 'needle: fly')} It must be grow, appear, pulse, still or `),
    ]);
  });

  test('a film with fewer drawings than captions', () => {
    change(film, / {2}- drawing: (?:(?! {2}- )[\s\S])*$/, '');
    expect(told('problems')).toEqual([
      expect.stringMatching(/ 6 scenes are drawn, and content\/en\/films\/discography\.yaml tells 7\. /),
    ]);
  });
});

describe('a number that a film pictures is that of its finding or harm', () => {
  const facts = (slug: string): string => `content/facts/films/${slug}.yaml`;
  const drawn = (text: string) => told('problems').filter((line) => line.includes(text));

  test('a changed number is asked of the drawing too', () => {
    change('content/facts/harms/discography.yaml', 'outOf: 100, with: 9.3', 'outOf: 100, with: 12.3');
    expect(drawn('pictures')).toEqual([
      `content/drawings/films/discography/feel-2.svg:? It pictures 9 of 100, and the data say 12.3 of 100. Draw what the data say, or correct “pictures” in ${facts('discography')}.`,
    ]);
  });
  test('a dot too few, groups exchanged, a longer bar', () => {
    change('content/drawings/films/discography/feel-2.svg', /<circle [^>]*>/, '');
    change('content/facts/findings/genicular-nerve-ablation.yaml', 'with: 74, without: 16', 'with: 16, without: 74');
    change('content/drawings/films/platelet-rich-plasma/feel.svg', 'h118v64h-118z', 'h218v64h-218z');
    expect(drawn('It pictures')).toEqual([
      expect.stringContaining('It pictures 8 of 99, and the data say 9.3 of 100.'),
      expect.stringContaining('It pictures 74 of 100 and 16 of 100, and the data say 16 of 100 and 74 of 100.'),
      expect.stringContaining('It pictures 3.9 of 10 and 1.8 of 10, and the data say 2.1 of 10 and 1.8 of 10.'),
    ]);
  });
  test('dots of nothing, and of what is not there', () => {
    change(facts('discography'), ', pictures: discography--false-alarm', '');
    change(facts('platelet-rich-plasma'), '--restore', '--restored');
    change(facts('joint-injection'), 'joint-injection--more-pain-up-2-days', 'joint-injection--infection-joint');
    expect(drawn('pictur')).toEqual([
      expect.stringMatching(
        /^content\/facts\/films\/discography\.yaml:\d+ .*feel-2\.svg pictures a number, and the scene does not say whose/,
      ),
      expect.stringMatching(
        /^content\/facts\/films\/joint-injection\.yaml:\d+ A range or an upper end cannot be pictured/,
      ),
    ]);
    expect(drawn('restored')).toEqual([expect.stringContaining('There is no finding or harm “platelet-rich-plasma')]);
  });
});

describe('notices', () => {
  test('none while every page has its drawings', () => {
    expect(checkContent(root)).toMatchObject({ problems: [], notices: [] });
  });

  test('a treatment without figure and film, a condition without figure: the file to add is named, and nothing is wrong', () => {
    for (const file of [figure, film, 'content/drawings/figures/sciatica.svg']) rmSync(join(root, file));
    rmSync(join(root, 'content/drawings/films/discography'), { recursive: true });
    for (const half of ['facts', 'en']) rmSync(join(root, `content/${half}/films/discography.yaml`));
    change('content/en/figures.yaml', /^ {2}discography:\n(?: {4}.*\n)+/m, '');
    expect(told('problems')).toEqual([]);
    expect(told('notices')).toEqual([
      `content/en/treatments/discography.mdx:? The page has no figure yet. To have one, draw ${figure}, and write figures.discography in content/en/figures.yaml: docs/illustrations.md says how.`,
      'content/en/conditions/sciatica.mdx:? The page has no figure yet. To have one, draw content/drawings/figures/sciatica.svg: docs/illustrations.md says how.',
      `content/en/treatments/discography.mdx:? The page has no film yet. To have one, add content/facts/films/discography.yaml, and add content/en/films/discography.yaml, and add ${film}: docs/illustrations.md says how.`,
    ]);
    expect(formatNotices(checkContent(root).notices)).toMatch(/\n3 notices\. The site is built without\.$/);
  });

  test('a figure whose words are missing', () => {
    change('content/en/figures.yaml', /^ {2}discography:\n(?: {4}.*\n)+/m, '');
    expect(told('problems')).toEqual([]);
    expect(told('notices')).toEqual([expect.stringContaining('write figures.discography in content/en/figures.yaml')]);
  });

  test('a drawing that no film shows', () => {
    mkdirSync(join(root, 'content/drawings/shared'), { recursive: true });
    writeFileSync(join(root, 'content/drawings/shared/alone.svg'), readFileSync(join(root, figure)));
    expect(told('notices')).toEqual([
      'content/drawings/shared/alone.svg:? No film shows this drawing. Name it in a film, or remove it.',
    ]);
  });
});
