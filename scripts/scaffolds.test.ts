/** New files are right in form: on a copy of the content, the check complains only about fields that a person must fill. */
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseSource } from '../src/content/read/readSource.ts';
import { checkContent } from '../src/editorial/checks/checkContent.ts';
import { parseDrawing } from '../src/drawings/parseDrawing.ts';
import { scaffolds, toSlug } from './scaffolds.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-'));
  cpSync('tests/fixtures/content', join(root, 'content'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** A value that nobody has filled: empty, or in a group of which everything is empty. */
const isEmpty = (value: unknown): boolean =>
  value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

const titles = {
  treatment: 'A “new” thing: it’s here',
  condition: 'A “new” thing: it’s here',
  medicine: 'A “new” thing: it’s here',
  guide: 'A “new” thing: it’s here',
  finding: 'warm-needle--stiff-toe--less-pain',
  term: 'A “new” thing: it’s here',
  advice: 'A “new” thing: it’s here',
  film: 'Plain test',
};

describe.each(Object.keys(titles) as (keyof typeof titles)[])('a new %s', (kind) => {
  test('lacks only what is empty', () => {
    const files = scaffolds[kind](titles[kind], '2026-11-24');
    for (const { file, text, appends } of files) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      if (appends === true) appendFileSync(join(root, file), text);
      else writeFileSync(join(root, file), text);
    }
    const { problems } = checkContent(root);
    expect(problems.length).toBeGreaterThan(0);
    for (const { file, field, problem } of problems) {
      const own = files.find((written) => written.file === file);
      expect.soft(own, `${file} ${field} ${problem}`).toBeDefined();
      const { source } = parseSource(file, own?.text ?? '');
      const value = field
        .split(/[.[\]]+/)
        .filter(Boolean)
        .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], source?.data);
      expect.soft(isEmpty(value), `${file} ${field} ${problem}`).toBe(true);
    }
  });
});

test.each([
  ['treatment', 'treatments/quiet-implant'],
  ['condition', 'conditions/sore-elbow'],
  ['medicine', 'medicines/calm-pill'],
] as const)('the text of a new %s has the headings and blocks of its kind', (kind, page) => {
  const [, words] = scaffolds[kind]('New', '2026-11-24');
  const file = join(root, `content/en/${page}.mdx`);
  const front = /^---[\s\S]*?\n---\n/;
  writeFileSync(file, `${front.exec(readFileSync(file, 'utf8'))?.[0] ?? ''}${words?.text.replace(front, '') ?? ''}`);
  expect(checkContent(root).problems).toEqual([]);
});

test('a new figure is a sheet with a layer for each ink, and lacks only the drawing', () => {
  const [figure] = scaffolds.figure('Stiff toe');
  const text = figure?.text ?? '';
  expect(figure?.file).toBe('content/drawings/figures/stiff-toe.svg');
  expect(parseDrawing('a.svg', text).problems.map(({ field }) => field)).toEqual(['drawing']);
  const drawn = text.replace(/(<g id="bone"[^>]*>)/, '$1<path d="M10 10h90"/>');
  expect(parseDrawing('a.svg', drawn).problems).toEqual([]);
});

test('titles become addresses', () => {
  expect(toSlug(' Ménière’s  disease (new!) ')).toBe('meniere-s-disease-new');
});
