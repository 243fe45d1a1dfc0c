/**
 * Builds dist/: `node scripts/build.ts [widget…]`. Prints the size table and fails above a budget.
 * `WIDGETS_DIST` names another folder, so that two builds do not get into each other's way.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { version } from '../src/shared/version.ts';
import { bundleClassic, bundleEmbedScript, bundleModules, bundlePart } from './bundle.ts';
import { checkSizes } from './checkSizes.ts';
import { dist } from './dist.ts';
import { readManifest } from './readManifest.ts';
import { writeDeclarations } from './writeDeclarations.ts';
import { writeLanguageFile } from './writeLanguageFile.ts';
import { hashOf, writeIntegrity } from './writeIntegrity.ts';
import { languagesOf, partsOf, stringFoldersOf, widgetNames } from './widgetNames.ts';

const root = new URL('../', import.meta.url);
const widgets = process.argv.length > 2 ? process.argv.slice(2) : widgetNames;

const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string };
if (manifest.version !== version)
  throw new Error(`src/shared/version.ts says ${version}, package.json ${manifest.version}`);

function write(name: string, text: string): void {
  const file = fileURLToPath(new URL(name, dist));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

rmSync(dist, { recursive: true, force: true });
for (const [name, code] of await bundleModules(widgets)) write(name, code);
const onDemand: [string, string][] = [];
for (const widget of widgets) {
  for (const folder of stringFoldersOf(widget))
    for (const language of languagesOf(folder)) onDemand.push(await writeLanguageFile(folder, language));
  for (const part of partsOf(widget))
    onDemand.push([`parts/${widget}.${part.replace('/', '.')}.js`, await bundlePart(widget, part)]);
}
const hashes = writeIntegrity(onDemand);
for (const [name, code] of [...onDemand, ['parts/integrity.js', hashes] as const]) write(name, code);
write('pain-widgets.js', await bundleClassic(widgets, hashOf(hashes), true));
for (const widget of widgets) write(`${widget}.js`, await bundleClassic([widget], hashOf(hashes)));
for (const name of ['resize', 'frame']) write(`${name}.js`, await bundleEmbedScript(name));
const classNames = new Map(
  readManifest().modules.map(({ declarations: [element] }) => [element!.tagName, element!.name]),
);
for (const [name, text] of writeDeclarations(widgets, classNames)) write(name, text);
checkSizes(dist);
