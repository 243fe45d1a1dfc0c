/** `npm run map` writes the table of the folders of src into CONTRIBUTING.md from the real imports; `npm run check:tree` fails when it is stale. */
import { readFileSync, writeFileSync } from 'node:fs';
import { folders } from './listFolders.ts';
import { readImports, type Import } from './readImports.ts';

const FILE = 'CONTRIBUTING.md';
const BLOCK = /(<!-- map: made by `npm run map` -->\n)[\s\S]*?(<!-- \/map -->)/;

const folderOf = (path: string): string => /^src\/([^/]+)\//.exec(path)?.[1] ?? '';

/** One row a folder, from the routes down to what imports nothing, with the folders that it imports from. Tests do not count. */
function renderMap(imports: readonly Import[]): string {
  const rows = folders.map(([name, whatItIs]) => {
    const used = new Set(
      imports
        .filter(({ from }) => folderOf(from) === name && !from.endsWith('.test.ts'))
        .map(({ to }) => folderOf(to))
        .filter((other) => other !== '' && other !== name),
    );
    const list = folders.flatMap(([other]) => (used.has(other) ? [other] : [])).join(', ');
    return `| \`${name}\` | ${whatItIs} | ${list || '–'} |`;
  });
  return ['| folder of `src` | what it is | imports from |', '| --- | --- | --- |', ...rows.reverse()].join('\n');
}

/** @returns the text of CONTRIBUTING.md as it is, and as it should be. @throws if the file has no place for the map. */
export function compareMap(imports: readonly Import[]): { written: string; right: string } {
  const written = readFileSync(FILE, 'utf8');
  if (!BLOCK.test(written)) throw new Error(`${FILE} lacks its marked block for the map.`);
  return {
    written,
    right: written.replace(BLOCK, (_, start: string, end: string) => `${start}\n${renderMap(imports)}\n\n${end}`),
  };
}

if (import.meta.main) {
  const { imports } = await readImports('.');
  const { written, right } = compareMap(imports);
  if (written !== right) writeFileSync(FILE, right);
  console.log(written === right ? 'The map is up to date.' : `${FILE} written`);
}
