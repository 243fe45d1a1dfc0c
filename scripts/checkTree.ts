/** The shape of the tree: imports that go one way, reserved file names, short files, no barrels, no drawers. Prints every breach. */
import { readFileSync, readdirSync } from 'node:fs';
import { folders } from './listFolders.ts';
import { readImports } from './readImports.ts';
import { compareMap } from './writeMap.ts';

/** Folders of src that hold parts of pages: a folder a concept, with Name.astro, styles.css, client.ts, verbThing.ts and tests. */
const PARTS = ['article', 'browse', 'shell'];
const RESERVED = [
  /^[A-Z][A-Za-z]*\.astro$/,
  /^styles\.css$/,
  /^client\.ts$/,
  /^[a-z][A-Za-z]*\.ts$/,
  /^[a-z][A-Za-z]*\.test\.ts$/,
];
/** The site's own sheets, which no single concept owns. */
const SHARED_STYLES = 'src/shell/styles';
const MOST_LINES = 300;
const breaches: string[] = [];

const { imports, breaches: wrongImports } = await readImports('.');
breaches.push(...wrongImports.map(({ from, to, rule }) => `${from} imports ${to}, but: ${rule}.`));
const map = compareMap(imports);
if (map.written !== map.right)
  breaches.push('The map in CONTRIBUTING.md is not what the imports say: run `npm run map`.');
const known = new Set<string>(folders.map(([name]) => name));
for (const entry of readdirSync('src', { withFileTypes: true })) {
  if (entry.isDirectory() && !known.delete(entry.name))
    breaches.push(`src/${entry.name}: say in scripts/listFolders.ts what it is, and which folders it stands above.`);
}
for (const name of known) breaches.push(`scripts/listFolders.ts: there is no folder src/${name}.`);

for (const part of PARTS) {
  for (const folder of readdirSync(`src/${part}`, { withFileTypes: true })) {
    const path = `src/${part}/${folder.name}`;
    if (!folder.isDirectory() || path === SHARED_STYLES) continue;
    if (!/^[a-z]+(-[a-z]+)*$/.test(folder.name)) breaches.push(`${path}: name the folder in lower case with hyphens.`);
    for (const file of readdirSync(path)) {
      if (!RESERVED.some((name) => name.test(file)))
        breaches.push(`${path}/${file}: use a reserved name (Name.astro, styles.css, client.ts, verbThing.ts).`);
    }
  }
}
const sources = ['src', 'scripts', 'tests'].flatMap((root) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`),
);
for (const file of sources) {
  if (/\/(utils?|helpers?|misc|common)(\/|\.ts$)/.test(file)) breaches.push(`${file}: name it after what it does.`);
  const text = readFileSync(file, 'utf8');
  const lines = text.split('\n').length;
  // The texts of the interface are one table a language.
  if (lines > MOST_LINES && !/^src\/(.+\/)?i18n\//.test(file))
    breaches.push(`${file}: ${lines} lines; split it at its second idea.`);
  if (/^(\s*export \* from .*\n?)+$/.test(text))
    breaches.push(`${file}: a barrel file; import from the files themselves.`);
}
const explained = readFileSync('docs/dependencies.md', 'utf8');
for (const file of ['package.json', 'widgets/package.json']) {
  const {
    devDependencies = {},
    dependencies = {},
    optionalDependencies = {},
  } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, string>>;
  for (const name of Object.keys({ ...devDependencies, ...dependencies, ...optionalDependencies })) {
    if (!new RegExp(`(^|[\\s,\`|])${name.replaceAll('/', '\\/')}([\\s,\`|]|$)`, 'm').test(explained))
      breaches.push(`${file}: say in docs/dependencies.md why ${name} is here.`);
  }
}
if (breaches.length > 0) {
  console.error(breaches.join('\n'));
  process.exitCode = 1;
} else {
  console.log(`The tree is in order: ${sources.length} source files.`);
}
