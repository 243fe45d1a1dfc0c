import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dist } from '../../scripts/dist.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where npm put a dependency: beside this package or at the root of the workspace. */
export function findInstalled(path: string): string {
  const found = [`${root}node_modules/${path}`, `${root}../node_modules/${path}`].find((folder) => existsSync(folder));
  if (!found) throw new Error(`${path} is not installed`);
  return found;
}

/**
 * A folder of an embedder: this package in it as npm would pack it, with the built files, and nothing else.
 *
 * @param beside Packages that the embedder has too.
 * @returns The folder, and the package within.
 */
export function packPackage(beside: readonly string[] = []): { folder: string; packed: string } {
  const folder = mkdtempSync(join(tmpdir(), 'pain-widgets-'));
  const { files } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { files: string[] };
  const packed = join(folder, 'node_modules', 'pain-reference-widgets');
  for (const name of ['package.json', 'README.md', 'LICENSE', ...files])
    cpSync(name === 'dist' ? fileURLToPath(dist) : `${root}${name}`, join(packed, name), { recursive: true });
  for (const name of beside) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(findInstalled(name), link);
  }
  return { folder, packed };
}

/** Blocks of code in the README, in order: ```` ```tsx ````. */
export function readSnippets(language: string): string[] {
  const readme = readFileSync(`${root}README.md`, 'utf8');
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(([, code]) => code!);
}
