/** Reads a file of words, like content/en/headings.yaml, and says what is wrong with it and where. */
import { existsSync } from 'node:fs';
import type { z } from 'astro/zod';
import { formatProblems, type Problem } from './problem.ts';
import { readSource } from './readSource.ts';
import { toProblem } from './schemaProblem.ts';

/** @param root the project's folder. `words` are missing when there is any problem. */
export function checkWords<Schema extends z.ZodType>(
  root: string,
  file: string,
  schema: Schema,
): { words?: z.infer<Schema>; problems: Problem[] } {
  if (!existsSync(`${root}/${file}`))
    return { problems: [{ file, field: 'file', problem: 'There is no such file.', cure: 'See docs/languages.md.' }] };
  const { source, problems } = readSource(root, file);
  if (!source) return { problems };
  const parsed = schema.safeParse(source.data);
  return parsed.success
    ? { words: parsed.data, problems }
    : { problems: parsed.error.issues.map((issue) => toProblem(source, issue)) };
}

/** @throws with file, line, field and cure of every fault. */
export function readWords<Schema extends z.ZodType>(root: string, file: string, schema: Schema): z.infer<Schema> {
  const { words, problems } = checkWords(root, file, schema);
  if (problems.length > 0) throw new Error(formatProblems(problems));
  return words as z.infer<Schema>;
}
