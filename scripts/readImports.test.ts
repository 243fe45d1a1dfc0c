import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readImports } from './readImports.ts';

let root: string;
const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'project-'));
  for (const folder of ['scripts', 'tests', 'widgets/src', 'widgets/scripts', 'widgets/test'])
    mkdirSync(join(root, folder), { recursive: true });
  write('src/base/paths.ts', 'export const path = 1;');
  write('src/base/Time.astro', '<time />');
  write('src/base/start.ts', 'export {};');
  write('src/base/styles.css', 'p { color: red }');
});
afterEach(() => rmSync(root, { recursive: true }));

it('reads imports of code, types, Astro components, their scripts, and styles', async () => {
  write('src/pages/types.ts', `import type { x } from '../base/paths.ts';`);
  write('src/pages/late.ts', `export const load = () => import('../base/paths.ts');`);
  write(
    'src/pages/index.astro',
    `---\nimport Time from '../base/Time.astro';\nimport sheet from './all.css?url';\n---\n<Time /><script>import '../base/start.ts';</script>`,
  );
  write('src/pages/all.css', `@import '../base/styles.css' layer(base);`);
  const { imports, breaches } = await readImports(root);
  expect(imports.map(({ from, to }) => `${from} → ${to}`).sort()).toEqual([
    'src/pages/all.css → src/base/styles.css',
    'src/pages/index.astro → src/base/Time.astro',
    'src/pages/index.astro → src/base/start.ts',
    'src/pages/index.astro → src/pages/all.css',
    'src/pages/late.ts → src/base/paths.ts',
    'src/pages/types.ts → src/base/paths.ts',
  ]);
  expect(breaches).toEqual([]);
});

it.each([
  ['a type of a folder above', 'src/base/up.ts', `import type { A } from '../content/a.ts';`, 'src/content/a.ts'],
  [
    'a component of a folder above',
    'src/article/A.astro',
    `---\nimport B from '../shell/B.astro';\n---\n<B />`,
    'src/shell/B.astro',
  ],
  ['styles of a folder above', 'src/article/styles.css', `@import '../shell/styles.css';`, 'src/shell/styles.css'],
  ['a test, by a script', 'scripts/run.ts', `import '../tests/a.ts';`, 'tests/a.ts'],
  ['a script, by the site', 'src/base/up.ts', `import '../../scripts/a.ts';`, 'scripts/a.ts'],
  ['a widget, by the site', 'src/base/up.ts', `import '../../widgets/src/a.ts';`, 'widgets/src/a.ts'],
  ['the site, by a widget', 'widgets/src/up.ts', `import '../../src/base/paths.ts';`, 'src/base/paths.ts'],
])('names %s', async (_, from, text, to) => {
  write(to, '');
  write(from, text);
  expect((await readImports(root)).breaches).toMatchObject([{ from, to, rule: expect.any(String) }]);
});

it('names a circle of files, and one of folders that no single file closes', async () => {
  write('src/base/one.ts', `import './two.ts';`);
  write('src/base/two.ts', `import type { A } from './one.ts';`);
  write('src/article/box/a.ts', `import '../note/a.ts';`);
  write('src/article/note/a.ts', '');
  write('src/article/note/b.ts', `import '../box/b.ts';`);
  write('src/article/box/b.ts', '');
  // A test may look at both.
  write('src/content/read/read.test.ts', `import '../show/show.ts';`);
  write('src/content/show/show.ts', `import '../read/read.ts';`);
  write('src/content/read/read.ts', '');
  const { breaches } = await readImports(root);
  expect(breaches.map(({ from, to, rule }) => `${rule}: ${from} → ${to}`).sort()).toEqual([
    'files import each other in no circle: src/base/one.ts → src/base/two.ts',
    'folders import each other in no circle: src/article/box → src/article/note',
    'folders import each other in no circle: src/article/note → src/article/box',
  ]);
});
