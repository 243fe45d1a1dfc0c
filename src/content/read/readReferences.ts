/** Reads content/references.json: CSL-JSON, the only things that may be cited. */
import { readFileSync } from 'node:fs';
import { reference, type Reference } from '../schema/reference.ts';
import { formatPath } from './problem.ts';
import type { Findings } from './readFiles.ts';
import { describeIssue } from './schemaProblem.ts';

const FILE = 'content/references.json';

/** @returns references by id; a malformed entry is reported, noted as unread and left out. */
export function readReferences(root: string, { problems, unread }: Findings): Map<string, Reference> {
  let items: { id?: unknown }[];
  try {
    items = JSON.parse(readFileSync(`${root}/${FILE}`, 'utf8').replace(/^\uFEFF/, '')) as { id?: unknown }[];
  } catch (error) {
    problems.push({
      file: FILE,
      field: 'file',
      problem: `This is not valid JSON: ${error instanceof Error ? error.message : String(error)}`,
      cure: 'Mind commas and quotation marks near the place that the message names.',
    });
    unread.add('references');
    return new Map();
  }
  const found = new Map<string, Reference>();
  items.forEach((item, index) => {
    const parsed = reference.safeParse(item, { reportInput: true });
    if (parsed.success) found.set(parsed.data.id, parsed.data);
    else {
      if (typeof item.id === 'string') unread.add(`references/${item.id}`);
      problems.push(
        ...parsed.error.issues.map((issue) => ({
          file: FILE,
          field: formatPath([typeof item.id === 'string' ? item.id : index, ...issue.path]),
          problem: describeIssue(issue),
          cure: 'Correct this field: its comment in src/content/schema/reference.ts says what it holds.',
        })),
      );
    }
  });
  return found;
}
