/** Reads all files of one folder of content with their schema, and notes which could not be read. */
import { existsSync, readdirSync } from 'node:fs';
import type { z } from 'astro/zod';
import type { Problem } from './problem.ts';
import { readSource, type Source } from './readSource.ts';
import { checkSchema } from './schemaProblem.ts';

export interface FileEntry<Data> {
  source: Source;
  data: Data;
}

/** What a run of reading finds out beside the data. */
export interface Findings {
  problems: Problem[];
  /** Files with a problem, as their path without the ending: what follows from them is not reported again. */
  unread: Set<string>;
}

/** @returns entries by file name, without the ending, in the order of the alphabet. */
export function readFolder<Schema extends z.ZodType>(
  root: string,
  folder: string,
  extension: '.yaml' | '.mdx',
  schema: Schema,
  { problems, unread }: Findings,
): Map<string, FileEntry<z.infer<Schema>>> {
  if (!existsSync(`${root}/${folder}`)) return new Map();
  const found = new Map<string, FileEntry<z.infer<Schema>>>();
  for (const name of readdirSync(`${root}/${folder}`).sort()) {
    if (name.startsWith('.')) continue;
    if (!name.endsWith(extension)) {
      problems.push({
        file: `${folder}/${name}`,
        field: 'file',
        problem: `Nobody reads this file: the files of this folder end with “${extension}”.`,
        cure: 'Rename it, or move it elsewhere.',
      });
      continue;
    }
    const slug = name.slice(0, -extension.length);
    const entry = readFile(root, `${folder}/${name}`, schema, problems);
    if (entry) found.set(slug, entry);
    else unread.add(`${folder}/${slug}`);
  }
  return found;
}

/** One file that must exist. */
export function readFile<Schema extends z.ZodType>(
  root: string,
  file: string,
  schema: Schema,
  problems: Problem[],
): FileEntry<z.infer<Schema>> | undefined {
  if (!existsSync(`${root}/${file}`)) {
    problems.push({ file, field: 'file', problem: 'There is no such file.', cure: 'See docs/editorial.md.' });
    return undefined;
  }
  const read = readSource(root, file);
  problems.push(...read.problems);
  if (!read.source) return undefined;
  const checked = checkSchema(read.source, schema);
  problems.push(...checked.problems);
  return checked.problems.length > 0 ? undefined : { source: read.source, data: checked.data as z.infer<Schema> };
}
