/** The library of a language, read once per build. In development it is read again when a content file has changed. */
import { statSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadLibrary } from './loadLibrary.ts';
import type { Library } from './library.ts';
import { formatProblems } from './problem.ts';

const known = new Map<string, { library: Library; stamp: number }>();

/** @param root the project's folder. @throws with every problem of the content. */
export function getLibrary(lang: string, root = process.cwd()): Library {
  const key = `${root}\n${lang}`;
  const found = known.get(key);
  const stamp = import.meta.env?.DEV || !found ? newestChange(join(root, 'content')) : found.stamp;
  if (found?.stamp === stamp) return found.library;
  const { library, problems } = loadLibrary(root, lang);
  if (problems.length > 0) throw new Error(formatProblems(problems));
  known.set(key, { library, stamp });
  return library;
}

/** The latest time, in milliseconds, at which a file of the folder was written. */
function newestChange(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((newest, entry) => Math.max(newest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);
}
