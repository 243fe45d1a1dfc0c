/** What a schema finds wrong with a file, said so that an editor can mend it. */
import type { z } from 'astro/zod';
import { formatPath, type Problem } from './problem.ts';
import type { Source } from './readSource.ts';

export function toProblem(source: Source, found: z.core.$ZodIssue): Problem {
  const issue = narrowIssue(found);
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

/** Of a field that may have several forms: what is wrong with the form that fits best, whose mistakes lie deepest. */
function narrowIssue(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  // A schema may say itself what all its forms have in common.
  if (issue.code !== 'invalid_union' || issue.message !== 'Invalid input') return issue;
  const [best] = issue.errors
    .flatMap(([first]) => first ?? [])
    .sort((a, b) => b.path.length - a.path.length || rank(b) - rank(a));
  if (!best) return issue;
  const input = best.input ?? best.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], issue.input);
  return narrowIssue({ ...best, input, path: [...issue.path, ...best.path] } as z.core.$ZodIssue);
}
/** A wrong type says least: the other form was meant. */
const rank = ({ code }: z.core.$ZodIssue): number => (code === 'invalid_type' ? 0 : 1);

/** Checks a file's data. `reportInput`: without it zod leaves the value out, and a wrong type reads like a missing field. */
export function checkSchema<Schema extends z.ZodType>(
  source: Source,
  schema: Schema,
): { data?: z.infer<Schema>; problems: Problem[] } {
  const parsed = schema.safeParse(source.data, { reportInput: true });
  return parsed.success
    ? { data: parsed.data, problems: [] }
    : { problems: parsed.error.issues.map((issue) => toProblem(source, issue)) };
}

/** What is wrong, as a sentence. */
export function describeIssue(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `Unknown key ${issue.keys.map((key) => `“${key}”`).join(', ')}.`;
  if (issue.code === 'invalid_type')
    return issue.input === undefined
      ? 'This field is missing.'
      : `It must be ${nameType(issue.expected)}, and it is ${nameValue(issue.input)}.`;
  if (issue.code === 'invalid_value')
    return `${issue.input === undefined ? 'This field is missing. ' : ''}It must be one of: ${issue.values.map(String).join(', ')}.`;
  if (issue.code === 'invalid_key')
    return `The name of this field ${issue.issues.map(({ message }) => message).join(', ')}.`;
  if (issue.code === 'invalid_union' && issue.message === 'Invalid input')
    return 'It has none of the forms that this field may have.';
  return `It ${/^(must|needs)/.test(issue.message) ? issue.message : `is not right: ${issue.message}`}.`;
}

const typeNames: Partial<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
  date: 'a day like 2026-11-24',
};
const nameType = (type: string): string => typeNames[type] ?? `of the type ${type}`;

function nameValue(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  return `${typeNames[typeof value] ?? typeof value} (${String(value).slice(0, 40)})`;
}
