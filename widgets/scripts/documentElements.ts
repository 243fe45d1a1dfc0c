/**
 * Writes what is generated from the JSDoc of the elements: custom-elements.json, data for VS Code and
 * JetBrains, types for JSX, Vue and Svelte, and the tables of the README.
 * `node scripts/documentElements.ts --check` writes nothing and fails when something is stale.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readManifest } from './readManifest.ts';
import { writeEditorData } from './writeEditorData.ts';
import { writeFrameworkTypes } from './writeFrameworkTypes.ts';
import { writeReadmeTables } from './writeReadmeTables.ts';

const root = new URL('../', import.meta.url);
const manifest = readManifest();
const elements = manifest.modules.flatMap(({ declarations }) => declarations);
const readme = readFileSync(new URL('README.md', root), 'utf8');

const json = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;
const files: Record<string, string> = {
  'custom-elements.json': json(manifest),
  ...Object.fromEntries(Object.entries(writeEditorData(elements)).map(([name, data]) => [name, json(data)])),
  ...writeFrameworkTypes(elements),
  'README.md': writeReadmeTables(readme, elements),
};

const stale = Object.entries(files).filter(([name, text]) => {
  const file = new URL(name, root);
  return !existsSync(file) || readFileSync(file, 'utf8') !== text;
});
if (process.argv.includes('--check')) {
  if (stale.length) {
    console.error(`Stale, run "npm run document": ${stale.map(([name]) => name).join(', ')}`);
    process.exitCode = 1;
  }
} else {
  mkdirSync(new URL('types/', root), { recursive: true });
  for (const [name, text] of stale) writeFileSync(new URL(name, root), text);
  console.log(`${stale.length} of ${Object.keys(files).length} files written`);
}
