/** Reads a file of words that drawings need, and says what is wrong with it and where. */
import type { z } from 'astro/zod';
import { formatPath, formatProblems, type Problem } from '../checks/problem.ts';
import { readSource } from '../checks/readSource.ts';

/**
 * @param root the project's folder.
 * @param explainedIn the schema's file, for the cure.
 * @throws with file, line, field and cure of every fault.
 */
export function readWords<Schema extends z.ZodType>(
  root: string,
  file: string,
  schema: Schema,
  explainedIn: string,
): z.infer<Schema> {
  const { source, problems } = readSource(root, file);
  if (!source) throw new Error(formatProblems(problems));
  const parsed = schema.safeParse(source.data);
  if (parsed.success) return parsed.data;
  throw new Error(
    formatProblems(
      parsed.error.issues.map(({ path, message }): Problem => {
        const line = source.lineOf(path);
        return {
          file: source.file,
          ...(line !== undefined && { line }),
          field: formatPath(path),
          problem: `${message}.`,
          cure: `Correct this field: its comment in ${explainedIn} says what it holds.`,
        };
      }),
    ),
  );
}
