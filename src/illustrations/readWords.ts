/** Reads a file of words that drawings need, and says what is wrong with it and where. */
import type { z } from 'astro/zod';
import { formatProblems } from '../checks/problem.ts';
import { readSource } from '../checks/readSource.ts';
import { toProblem } from '../checks/schemaProblem.ts';

/** @param root the project's folder. @throws with file, line, field and cure of every fault. */
export function readWords<Schema extends z.ZodType>(root: string, file: string, schema: Schema): z.infer<Schema> {
  const { source, problems } = readSource(root, file);
  if (!source) throw new Error(formatProblems(problems));
  const parsed = schema.safeParse(source.data);
  if (parsed.success) return parsed.data;
  throw new Error(formatProblems(parsed.error.issues.map((issue) => toProblem(source, issue))));
}
