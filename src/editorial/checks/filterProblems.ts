/** Shows an editor the problems of the files that they work on. */
import { readdirSync } from 'node:fs';
import { nearestTitles } from '../../base/nearestTitles.ts';
import type { Problem } from '../../content/read/problem.ts';

/**
 * @param wanted part of a file's path; empty: everything.
 * @returns the problems of the files whose path holds it, or a problem of its own where no file of content/ does.
 */
export function filterProblems(root: string, problems: readonly Problem[], wanted: string): Problem[] {
  if (wanted === '') return [...problems];
  const shown = problems.filter(({ file }) => file.includes(wanted));
  if (shown.length > 0) return shown;
  const files = readdirSync(`${root}/content`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length + 1));
  if (files.some((file) => file.includes(wanted))) return [];
  const names = [...new Set(files.map((file) => file.replace(/^.*\//, '').replace(/\.[a-z]+$/, '')))];
  const near = nearestTitles(wanted, names);
  return [
    {
      file: 'content',
      field: wanted,
      problem: `No file of the content has “${wanted}” in its path.`,
      cure:
        near.length > 0 ? `Did you mean ${near.join(', ')}?` : 'Name a part of a path, like treatments/discography.',
    },
  ];
}
