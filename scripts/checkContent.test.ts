/** What an editor sees: `npm run check:content` on a copy of the fixture content. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyContent, type ContentCopy } from '../src/editorial/testing/copyContent.ts';

const words = 'content/en/treatments/warm-needle.mdx';
let copy: ContentCopy;

beforeEach(() => {
  copy = copyContent();
  // Sources may also be cited in documents and in code: here every one is named in a document.
  mkdirSync(join(copy.root, 'docs'));
  for (const name of ['src', 'widgets']) symlinkSync(join(process.cwd(), name), join(copy.root, name));
  const ids = (JSON.parse(copy.read('content/references.json')) as { id: string }[]).map(({ id }) => id);
  writeFileSync(join(copy.root, 'docs/sources.md'), ids.join('\n'));
});
afterEach(() => copy.remove());

function check(...filter: string[]): { code: number | null; text: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(process.cwd(), 'scripts/checkContent.ts'), ...filter],
    {
      cwd: copy.root,
      encoding: 'utf8',
    },
  );
  return { code: status, text: stdout + stderr };
}

test('content in order is counted', () => {
  const { code, text } = check();
  expect(text).toContain(
    'Content is in order (en): 3 treatments, 2 conditions, 1 medicines, 3 guides, 9 findings, 8 harms, 2 glossary terms.',
  );
  expect(code).toBe(0);
});

test.each<[what: string, from: string, to: string, message: RegExp]>([
  [
    '“<5 of 10”',
    'It takes 20 minutes.',
    'It takes <5 of 10.',
    /warm-needle\.mdx:49 {2}text\n {4}This is not valid MDX: .*\n {4}→ Close every tag that is opened, and write “less than”/,
  ],
  [
    'an unclosed tag',
    '<Term id="bruise">bruise</Term>',
    '<Term id="bruise">bruise',
    /warm-needle\.mdx:45 {2}text\n {4}This is not valid MDX/,
  ],
  [
    'an expression',
    'It takes 20 minutes.',
    'It takes {process.env.HOME}.',
    /warm-needle\.mdx:49 {2}\{process\.env\.HOME\}\n {4}Braces hold code\. Content is read, not run\.\n {4}→ Write the words/,
  ],
  [
    'an import',
    '## What it is',
    "import x from 'y';\n\n## What it is",
    /warm-needle\.mdx:47 {2}import x from 'y';\n {4}Content files hold no code\.\n {4}→ Remove the line/,
  ],
  [
    'an unknown tag',
    '<Benefits />',
    '<Benefit />',
    /warm-needle\.mdx:69 {2}<Benefit>\n {4}This tag is not in the vocabulary of content text\.\n {4}→ Use only Cite, Term,/,
  ],
])('%s stops the check, once, with file, line and cure', (_, from, to, message) => {
  copy.edit(words, from, to);
  const { code, text } = check();
  expect(text).toMatch(message);
  expect(text).toMatch(/\n1 problem in the content\. Nothing was built\./);
  expect(code).toBe(1);
});

test('a filter shows one file, and an unknown one names those that are near', () => {
  copy.edit(words, '<Term id="needle">', '<Term id="needel">');
  expect(check('warm-needle').code).toBe(1);
  expect(check('sore-elbow').code).toBe(0);
  const { code, text } = check('soar-elbow');
  expect(text).toContain('No file of the content has “soar-elbow” in its path.\n    → Did you mean sore-elbow?');
  expect(code).toBe(1);
});
