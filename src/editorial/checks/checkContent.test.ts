/** An editor makes mistakes; one run names them all, each with its place and its cure. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from './checkContent.ts';
import { formatProblems } from '../../content/read/problem.ts';

const file = 'content/en/treatments/epidural-steroid-injection.mdx';
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync('content', join(root, 'content'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

function change(replacements: Record<string, string>): string[] {
  let text = readFileSync(join(root, file), 'utf8');
  for (const [from, to] of Object.entries(replacements)) {
    expect(text).toContain(from);
    text = text.replace(from, to);
  }
  writeFileSync(join(root, file), text);
  return checkContent(root).problems.map(
    (problem) => `${problem.file}:${problem.line ?? '?'} ${problem.field} ${problem.problem}`,
  );
}

test('the content as it stands has no problem', () => {
  expect(checkContent(root).problems).toEqual([]);
});

test.each([
  [
    'an unknown reference in a list',
    { 'refs: [adam-epidural, southtees-epidural]': 'refs: [adam-epidural, no-such-source]' },
    'There is no reference “no-such-source”.',
  ],
  [
    'an unknown reference in the text',
    { '<Cite refs="adam-epidural southtees-epidural" />': '<Cite refs="adam-epidural nowhere-2020" />' },
    'There is no reference “nowhere-2020”.',
  ],
  ['an unknown condition', { 'treats: [sciatica,': 'treats: [siatica,' }, 'There is no condition “siatica”.'],
  [
    'an unknown glossary term',
    { '<Term id="epidural-space">': '<Term id="epidurel-space">' },
    'There is no glossary term “epidurel-space” in this language.',
  ],
  [
    'a tag outside the vocabulary',
    { '## What it is': '## What it is\n\n<img src="x" />' },
    'This tag is not in the vocabulary',
  ],
  ['code in the text', { '## What it is': 'import x from "y"\n\n## What it is' }, 'Content files hold no code.'],
  ['a missing heading', { '## Risks': '### Risks' }, 'Here the heading “Risks” was expected.'],
  ['a misspelled key', { 'invasiveness:': 'invasivness:' }, 'Unknown key “invasivness”.'],
  [
    'a value outside the list',
    { 'certainty: moderate': 'certainty: quite' },
    'It must be one of: high, moderate, low, very-low, not-rated.',
  ],
  ['a link to no page', { '## Risks': '[x](/treatments/nothing/)\n\n## Risks' }, 'There is no such page.'],
  [
    'a link without its slash',
    { '## Risks': '[x](/treatments/discography)\n\n## Risks' },
    'Links inside the site end with a slash.',
  ],
  ['HTML in a field', { 'title: Epidural steroid injection': "title: '<b>Epidural</b>'" }, 'plain text'],
  [
    'an old path that is taken',
    { 'category: injection': "redirectFrom: ['/treatments/discography/']\ncategory: injection" },
    'already belongs to',
  ],
])('%s is reported with file and line', (_, replacements, expected) => {
  const problems = change(replacements);
  expect(problems.join('\n')).toContain(expected);
  expect(problems[0]).toMatch(/epidural-steroid-injection\.mdx:(\d+|\?) /);
});

test('several mistakes are reported in one run', () => {
  const problems = change({
    'treats: [sciatica,': 'treats: [siatica,',
    '<Term id="steroid">': '<Term id="sterroid">',
    'invasiveness: minimally-invasive': 'invasiveness: gentle',
  });
  expect(problems.join('\n')).toContain('It must be one of: minimally-invasive, invasive.');
  expect(formatProblems(checkContent(root).problems)).toMatch(/problems? in the content\. Nothing was built\.$/);
});
