/** A situation names lines that the page has. */
import { problemAt, type Problem } from '../../content/read/problem.ts';
import type { Library, Medicine, Treatment } from '../../content/read/library.ts';
import type { Situation } from '../../content/schema/situation.ts';

export const checkSituations = ({ treatments, medicines }: Pick<Library, 'treatments' | 'medicines'>): Problem[] => [
  ...treatments.flatMap((page) => checkLines(page, page.facts.situations, page.facts)),
  ...medicines.flatMap((page) => checkLines(page, page.facts.situations, page.facts)),
];

function checkLines<List extends string>(
  { sources }: Treatment | Medicine,
  situations: Partial<Record<Situation, readonly `${List}.${string}`[]>>,
  lists: Record<List, Record<string, string[]>>,
): Problem[] {
  return Object.entries<readonly `${List}.${string}`[]>(situations).flatMap(([name, lines]) =>
    lines.flatMap((line, place) => {
      const [list, id = ''] = line.split('.') as [List, string?];
      return lists[list][id] === undefined
        ? [
            problemAt(
              sources.facts,
              ['situations', name, place],
              `The page has no line “${line}”.`,
              `Name an id of ${list}, or take this one out.`,
            ),
          ]
        : [];
    }),
  );
}
