/** Published versions: the manifest tells the truth, the same source gives the same bytes, and released bytes cannot change. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSite } from '../../src/content/site/readSite.ts';
import { readWidgetVersions } from '../../src/embed/publish/widgetVersions.ts';
import { listWidgetLanguages } from './listWidgetLanguages.ts';
import { replaceDefaultColors } from '../../src/embed/publisherColors.ts';
import { readFiles } from '../../src/embed/publish/readFiles.ts';
import { widgets } from '../../src/base/listWidgets.ts';
import { publishWidgets } from '../../src/embed/publish/publishWidgets.ts';
import { dist } from '../harness/builtSite.ts';
import { manifest } from './makeSnippet.ts';

const site = readSite('.');
const { version } = readWidgetVersions('.');
const exact = join(dist, 'widgets', version);
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'publish-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the manifest names every script of the version with its true size and hash, and each is served', () => {
  const files = readFiles(exact, '.js');
  expect(manifest.version).toBe(version);
  expect(manifest.files.map(({ file }) => file)).toEqual([...files.keys()].sort());
  for (const { file, bytes, integrity } of manifest.files) {
    const content = readFileSync(join(exact, file));
    expect(bytes).toBe(content.byteLength);
    expect(integrity).toBe(`sha384-${createHash('sha384').update(content).digest('base64')}`);
  }
  for (const file of [
    'embed.js',
    'resize.js',
    'frame.js',
    ...widgets.flatMap(({ name }) => [`${name}.js`, `${name}/define.js`, `${name}/element.js`]),
  ])
    expect([...files.keys()]).toContain(file);
});

test('building the same source again gives the same bytes', async () => {
  const again = join(folder, 'again');
  // Only the bytes count here; the sizes have a gate of their own.
  await new Promise((resolve) =>
    execFile(
      'node',
      ['widgets/scripts/build.ts'],
      { env: { PATH: process.env['PATH'], WIDGETS_DIST: again } },
      resolve,
    ),
  );
  const built = readFiles(again, '.js');
  for (const { file, integrity } of manifest.files) {
    const content = built.get(file === 'embed.js' ? 'pain-widgets.js' : file);
    expect.soft(content && `sha384-${createHash('sha384').update(content).digest('base64')}`, file).toBe(integrity);
  }
});

/** A publisher's folder with these widgets, released or not. Runs the very step of the build. */
function publish(name: string, published: object, change?: string): string {
  const root = join(folder, name);
  const built = join(root, 'widgets/dist');
  mkdirSync(built, { recursive: true });
  cpSync(exact, built, { recursive: true });
  cpSync(join(exact, 'embed.js'), join(built, 'pain-widgets.js'));
  rmSync(join(built, 'embed.js'));
  rmSync(join(built, 'manifest.json'));
  if (change) appendFileSync(join(built, change), ' ');
  writeFileSync(join(root, 'widgets/package.json'), JSON.stringify({ version }));
  writeFileSync(join(root, 'widgets/published.json'), JSON.stringify(published));
  cpSync('LICENSE', join(root, 'LICENSE'));
  const out = join(root, 'site/');
  mkdirSync(out);
  const done = publishWidgets(site, root).hooks['astro:build:done'] as unknown as (options: object) => void;
  done({ dir: pathToFileURL(out), logger: { info: () => undefined } });
  return out;
}

test('a released version builds as long as no byte changes; with one changed byte the build stops and names the file', () => {
  const published = { [version]: manifest.files };
  expect(readFiles(join(publish('same', published), 'widgets', version), '.js').size).toBe(manifest.files.length);
  expect(() => publish('changed', published, 'strings/pain-diary.es.js')).toThrow(
    /was released[\s\S]*strings\/pain-diary\.es\.js has changed[\s\S]*new version/,
  );
  expect(() => publish('changed-embed', published, 'pain-widgets.js')).toThrow(/embed\.js has changed/);
  // Not yet released: any bytes will do.
  expect(() => publish('unreleased', {}, 'pain-widgets.js')).not.toThrow();
});

test('an earlier release stays where it is, and a build that has lost or changed it stops', () => {
  const old = readFiles(exact, '.js');
  const entry = manifest.files.filter(({ file }) => file === 'embed.js');
  expect(() => publish('lost', { '0.9.0': entry })).toThrow(
    /widgets\/0\.9\.0\/ is not what its manifest says[\s\S]*embed\.js is missing/,
  );
  mkdirSync(join(folder, 'kept/widgets/releases/0.9.0'), { recursive: true });
  writeFileSync(join(folder, 'kept/widgets/releases/0.9.0/embed.js'), old.get('embed.js') ?? '');
  const out = publish('kept', { '0.9.0': entry });
  expect(readFiles(join(out, 'widgets/0.9.0'), '.js').get('embed.js')).toEqual(old.get('embed.js'));
});

test('the same files give the same zip, byte for byte', () => {
  const zip = (name: string): Buffer => readFileSync(join(publish(name, {}), 'widgets/v1/pain-widgets.zip'));
  expect(zip('zip-one').equals(zip('zip-two'))).toBe(true);
});

test('white label: a publisher’s colours are in the moving address and in no exact version', () => {
  const script = readFileSync(join(exact, 'embed.js'), 'utf8');
  const colors = {
    light: { ...site.colors.light, accent: '#123456' },
    dark: { ...site.colors.dark, accent: '#abcdef' },
  };
  const colored = replaceDefaultColors(script, colors);
  expect(colored).toContain('var(--pain-color-accent,light-dark(#123456,#abcdef)');
  expect(script).not.toContain('#123456');
  expect(replaceDefaultColors(colored, colors)).toBe(colored);
});

test('the builder lists the languages that the widgets speak', () => {
  for (const { name, languages } of widgets) expect(languages, name).toEqual(listWidgetLanguages(exact, name));
});
