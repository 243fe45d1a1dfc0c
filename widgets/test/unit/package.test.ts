import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dist } from '../../scripts/dist.ts';
import { measureSizes } from '../../scripts/checkSizes.ts';
import { widgetNames } from '../../scripts/widgetNames.ts';
import { findInstalled, packPackage } from './packPackage.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
const bin = (name: string): string => findInstalled(`.bin/${name}`);

/** A copy of the package as npm would pack it, with the built files, where nothing else is. */
let folder = '';
let packed = '';
beforeAll(() => {
  ({ folder, packed } = packPackage());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package', () => {
  it('passes publint', async () => {
    const { stdout } = await run(bin('publint'), ['run', packed, '--strict']);
    expect(stdout).toContain('All good');
  });

  it('passes "are the types wrong"', async () => {
    const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: packed,
    });
    const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
    // It exits with an error when it finds a problem. Types alone have nothing to run, so they are left out.
    const result = await run(bin('attw'), [
      join(folder, filename),
      '--profile',
      'esm-only',
      '--exclude-entrypoints',
      'react',
      'vue',
      'svelte',
    ]);
    expect(result.stdout.match(/node16 \(from ESM\): 🟢/g)?.length).toBeGreaterThanOrEqual(3 * widgetNames.length);
    expect(result.stdout).not.toContain('❌');
  });

  it('is imported on a server without registering, throwing or leaving a global name', async () => {
    const code = `
      const before = new Set(Object.getOwnPropertyNames(globalThis));
      for (const widget of ${JSON.stringify(widgetNames)}) {
        await import('pain-reference-widgets/' + widget);
        await import('pain-reference-widgets/' + widget + '/define');
      }
      const { PainScalePicker } = await import('pain-reference-widgets/pain-scale-picker');
      console.log(JSON.stringify([typeof PainScalePicker, Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name))]));`;
    const file = join(folder, 'server.mjs');
    writeFileSync(file, code);
    const { stdout } = await run(process.execPath, [file]);
    expect(JSON.parse(stdout)).toEqual(['function', []]);
  });

  it('says what it holds: a manifest of every element, with documented attributes', () => {
    const { modules } = JSON.parse(readFileSync(join(packed, 'custom-elements.json'), 'utf8')) as {
      modules: {
        path: string;
        declarations: { tagName: string; summary: string; attributes: { name: string }[]; events: object[] }[];
      }[];
    };
    expect(modules.map(({ declarations: [element] }) => element!.tagName).sort()).toEqual(widgetNames);
    for (const {
      path,
      declarations: [element],
    } of modules) {
      expect(existsSync(join(packed, path))).toBe(true);
      expect(element!.summary).toBeTruthy();
      expect(element!.events.length).toBeGreaterThan(0);
    }
  });
});

describe('the generated documents', () => {
  it('are fresh, and the check fails when they are not', async () => {
    const node = process.execPath;
    await run(node, [`${root}scripts/documentElements.ts`, '--check']);
    const copy = join(folder, 'copy');
    for (const name of [
      'src',
      'scripts',
      'types',
      'package.json',
      'README.md',
      'custom-elements.json',
      'web-types.json',
      'vscode.html-custom-data.json',
      'vscode.css-custom-data.json',
    ])
      cpSync(`${root}${name}`, join(copy, name), { recursive: true });
    symlinkSync(`${root}../node_modules`, join(copy, 'node_modules'));
    const file = join(copy, 'src/pain-scale-picker/painAnswerControl.ts');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Words at the low end', 'Other words at the low end'));
    await expect(run(node, [join(copy, 'scripts/documentElements.ts'), '--check'])).rejects.toThrow(
      /custom-elements\.json.*web-types\.json.*README\.md/s,
    );
  });
});

describe('the build', () => {
  const hash = (folder: string): Record<string, string> =>
    Object.fromEntries(
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
        .map((file) => [file.slice(folder.length), createHash('sha256').update(readFileSync(file)).digest('hex')]),
    );

  it('gives the same bytes again, prints its sizes, and fails above a budget', async () => {
    const again = join(folder, 'again');
    const build = run(process.execPath, [`${root}scripts/build.ts`], {
      env: { ...process.env, VITEST: '', WIDGETS_DIST: again },
    });
    const { stdout } = await build;
    expect(stdout).toContain('file | minified | gzip | brotli-11 | budget');
    expect(hash(again)).toEqual(hash(fileURLToPath(dist).replace(/\/$/, '')));
    const sizes = measureSizes(pathToFileURL(`${again}/`));
    expect(sizes.filter(({ brotli, budget }) => budget !== undefined && brotli > budget)).toEqual([]);
    writeFileSync(join(again, 'pain-scale-picker.js'), readFileSync(join(again, 'pain-widgets.js')));
    await expect(
      run(process.execPath, [`${root}scripts/size.ts`], { env: { ...process.env, WIDGETS_DIST: again } }),
    ).rejects.toThrow(/Over budget: pain-scale-picker\.js/);
  }, 120_000);

  it('knows no address of a machine, no style attribute and no global name', () => {
    for (const file of ['pain-widgets.js', ...widgetNames.map((name) => `${name}.js`)]) {
      const code = readFileSync(new URL(file, dist), 'utf8');
      expect(code).not.toMatch(/\/(home|root|work|tmp)\//);
      expect(code).not.toMatch(/ style=|innerHTML\+=|litHtmlVersions|lit-html/);
      // One function and, in the file of everything, the question before it whether it has run already.
      expect(code).toMatch(
        /^(\[[^\]]*\]\.every\(tag=>customElements\.get\(tag\)\?\.version=="[\d.]+"\)\|\|)?(!function\([$\d,]*\)\{|\(\(\)=>\{|\(function\(\)\{)/,
      );
    }
  });
});
