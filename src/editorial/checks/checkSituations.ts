/** A situation names lines that the page has. */
import { problemAt, type Problem } from '../../content/read/problem.ts';
import type { Library } from '../../content/read/library.ts';

export const checkSituations = ({ treatments }: Pick<Library, 'treatments'>): Problem[] =>
  treatments.flatMap(({ facts, sources }) =>
    Object.entries(facts.situations).flatMap(([name, lines]) =>
      lines.flatMap((line, place) => {
        const [list, id = ''] = line.split('.') as ['whoShouldNot' | 'before' | 'after', string?];
        return facts[list][id] === undefined
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
    ),
  );
