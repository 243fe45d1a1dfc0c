/** What a schema finds wrong with a file, said so that an editor can mend it. */
import type { z } from 'astro/zod';
import { formatPath, type Problem } from './problem.ts';
import type { Source } from './readSource.ts';

export function toProblem(source: Source, issue: z.core.$ZodIssue): Problem {
  const unknownKeys = issue.code === 'unrecognized_keys' ? issue.keys : [];
  const path = unknownKeys[0] === undefined ? issue.path : [...issue.path, unknownKeys[0]];
  const line = source.lineOf(path);
  return {
    file: source.file,
    ...(line === undefined ? {} : { line }),
    field: formatPath(path) || 'front matter',
    problem: describeIssue(issue),
    cure:
      unknownKeys.length > 0
        ? 'Remove it, or correct its spelling: see the keys in src/content/schema.'
        : 'Correct this field: its comment in src/content/schema says what it holds.',
  };
}

/** What is wrong, as a sentence. */
export function describeIssue(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `Unknown key ${issue.keys.map((key) => `“${key}”`).join(', ')}.`;
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'This field is missing.';
  if (issue.code === 'invalid_value') return `It must be one of: ${issue.values.map(String).join(', ')}.`;
  return `It ${/^(must|needs)/.test(issue.message) ? issue.message : `is not right: ${issue.message}`}.`;
}
