/** Reads tests/search/queries.yaml. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface Query {
  kind: string;
  text: string;
  /** Slugs of the pages that answer it; for an emergency the id of its card; empty when it is outside the subject. */
  pages: string[];
  /** True for those that must not be looked at while tuning. */
  held: boolean;
  /** The later set that it belongs to: `tuned`, `tunedNext`, `held`, `blind`, `blindNext` or `learned`. */
  fresh?: string;
}

type Kinds = Record<string, Record<string, string> | string[]>;

export function readQueries(root: string): Query[] {
  const { fresh, ...kinds } = parse(readFileSync(`${root}/tests/search/queries.yaml`, 'utf8')) as Kinds & {
    fresh: Record<string, Kinds>;
  };
  const later = Object.entries(fresh).flatMap(([set, part]) =>
    listQueries(part).map(({ kind, text, pages }): Query => ({
      kind,
      text,
      pages,
      held: ['held', 'blind', 'blindNext'].includes(set),
      fresh: set,
    })),
  );
  // Of the first set, every second query of each kind was held out.
  return [...listQueries(kinds).map(({ place, ...query }): Query => ({ ...query, held: place % 2 === 1 })), ...later];
}

function listQueries(kinds: Kinds): { kind: string; text: string; pages: string[]; place: number }[] {
  return Object.entries(kinds).flatMap(([kind, entries]) => {
    const list: [string, string][] = Array.isArray(entries)
      ? entries.map((text) => [text, ''])
      : Object.entries(entries);
    return list.map(([text, pages], place) => ({ kind, text, pages: pages.split(' ').filter(Boolean), place }));
  });
}
