/** Files of a folder by their path below it, with slashes on every system. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { findFiles } from '../../base/builtFiles.ts';
import type { Files } from './manifest.ts';

export function readFiles(folder: string, ending: string): Map<string, Uint8Array> {
  if (!existsSync(folder)) return new Map();
  return new Map(
    findFiles(folder, ending).map((file) => [relative(folder, file).split(sep).join('/'), readFileSync(file)]),
  );
}

export function writeFiles(folder: string, files: Files): void {
  for (const [name, content] of files) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
