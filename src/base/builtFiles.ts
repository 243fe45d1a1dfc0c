/** Reading and changing the built site. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of all files below `folder` with this ending, sorted. */
export function findFiles(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
