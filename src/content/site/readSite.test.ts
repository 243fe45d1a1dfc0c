import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkSite, readSite } from './readSite.ts';
import { renderTokens, tokenName } from './tokens.ts';

const FILES = [
  'content/en/headings.yaml',
  'content/en/figures.yaml',
  'content/en/search.yaml',
  'src/i18n/en.ts',
  'src/i18n/search/en.ts',
  'src/embed/i18n/en.ts',
];
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'site-'));
  for (const file of FILES) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), '');
  }
  mkdirSync(join(root, 'content/facts'));
  for (const file of ['content/site.yaml', 'content/facts/care-lines.yaml'])
    cpSync(join('tests/fixtures', file), join(root, file));
});
afterEach(() => rmSync(root, { recursive: true }));
function replace(from: string, to: string, file = 'content/site.yaml'): void {
  const text = readFileSync(join(root, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(root, file), text.replace(from, to));
}

test('a site that is in order', () => {
  expect(checkSite(root).problems).toEqual([]);
  expect(readSite(root)).toMatchObject({
    name: 'Fixture Reference',
    url: 'https://fixture.example',
    languages: ['en'],
  });
});

test('every wrong field is told, with its line', () => {
  replace('name: Fixture Reference', 'name: x');
  replace("text: '#1d2b2b'", 'text: black');
  replace('offline: false', 'offline: false\nonline: true');
  const { site, problems } = checkSite(root);
  expect(site).toBeUndefined();
  expect(problems).toEqual([
    {
      file: 'content/site.yaml',
      line: 1,
      field: 'name',
      problem: 'must not be empty',
      cure: 'See the comment above this key.',
    },
    expect.objectContaining({ line: 14, field: 'colors.light.text', problem: 'must be a colour like #0b5c63' }),
    expect.objectContaining({ field: 'file' }),
  ]);
  expect(problems[2]).not.toHaveProperty('line');
  expect(() => readSite(root)).toThrow(/content\/site\.yaml:1 {2}name[^]*3 problems in the content/);
});

test('a file that is no YAML', () => {
  writeFileSync(join(root, 'content/site.yaml'), 'name: [');
  const { site, problems } = checkSite(root);
  expect(site).toBeUndefined();
  expect(problems[0]?.problem).toMatch(/^This is not valid YAML/);
  expect(() => readSite(root)).toThrow(/This is not valid YAML/);
});

test('each text that a language of the site lacks', () => {
  replace('languages: [en]', 'languages: [en, es]');
  const { site, problems } = checkSite(root);
  expect(site?.languages).toEqual(['en', 'es']);
  expect(problems).toEqual(
    [
      'content/es/headings.yaml',
      'content/es/figures.yaml',
      'content/es/search.yaml',
      'src/i18n/es.ts',
      'src/i18n/search/es.ts',
      'src/embed/i18n/es.ts',
    ].map((file) => ({
      file: 'content/site.yaml',
      line: 8,
      field: 'languages[1]',
      problem: `“es” has no ${file}.`,
      cure: 'Write it, as docs/languages.md tells, or take the language out.',
    })),
  );
  expect(() => readSite(root)).toThrow(/6 problems/);
});

test('a place that has no emergency number to show', () => {
  replace('emergency: [here]', 'emergency: [here, elsewhere]');
  expect(checkSite(root).problems).toEqual([
    {
      file: 'content/site.yaml',
      line: 37,
      field: 'emergency[1]',
      problem: 'content/facts/care-lines.yaml has no emergency number of “elsewhere” that may be shown.',
      cure: 'Name a place of that file: here.',
    },
  ]);
  replace('emergency: [here, elsewhere]', 'emergency: [here]');
  replace("kind: emergency, number: '100'", "kind: emergency, number: '100', hold: true", 'content/facts/care-lines.yaml');
  expect(checkSite(root).problems).toEqual([expect.objectContaining({ field: 'emergency[0]' })]);
  // A broken file of lines is told of elsewhere, once.
  writeFileSync(join(root, 'content/facts/care-lines.yaml'), 'places: [');
  expect(checkSite(root).problems).toEqual([]);
});

test('colours that cannot be read, of either scheme, with their line', () => {
  replace("muted: '#4d5d5c'", "muted: '#fffdf8'");
  replace("focus: '#ffc46b'", "focus: '#14201f'");
  expect(checkSite(root).problems).toEqual([
    {
      file: 'content/site.yaml',
      line: 15,
      field: 'colors.light.muted',
      problem: '#fffdf8 on surface #fffdf8 has a contrast of 1.00:1; it needs 4.5:1.',
      cure: 'Make one of the two colours darker or lighter.',
    },
    expect.objectContaining({ line: 15, field: 'colors.light.muted' }),
    expect.objectContaining({ line: 33, field: 'colors.dark.focus' }),
    expect.objectContaining({ line: 33, field: 'colors.dark.focus' }),
  ]);
});

test('tokens carry both schemes under the names that the widgets use', () => {
  expect(tokenName('warningSurface')).toBe('--pain-color-warning-surface');
  const css = renderTokens(readSite(root));
  expect(css).toMatch(
    /^@layer tokens \{\n:root \{\n {2}color-scheme: light dark;\n {2}--pain-color-surface: light-dark\(#fffdf8, #14201f\);\n/,
  );
  expect(css).toContain('\n  --pain-color-on-accent: light-dark(#ffffff, #0d2021);\n');
  expect(css.split('\n')).toHaveLength(12 + 6);
  expect(css).toMatch(/\n {2}--pain-color-highlight: light-dark\(#ffe9a8, #5a4a10\);\n\}\n\}\n$/);
});
