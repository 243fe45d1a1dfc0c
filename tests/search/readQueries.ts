/** Reads tests/search/queries.yaml. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface Query {
  kind: string;
  text: string;
  /** Slugs of the pages that answer it; for an emergency the id of its card; empty when it is outside the subject. */
  pages: string[];
  /** True for the half that must not be looked at while tuning. */
  held: boolean;
}

export function readQueries(root: string): Query[] {
  const kinds = parse(readFileSync(`${root}/tests/search/queries.yaml`, 'utf8')) as Record<
    string,
    Record<string, string> | string[]
  >;
  return Object.entries(kinds).flatMap(([kind, entries]) => {
    const list: [string, string][] = Array.isArray(entries)
      ? entries.map((text) => [text, ''])
      : Object.entries(entries);
    return list.map(([text, pages], place): Query => ({
      kind,
      text,
      pages: pages.split(' ').filter(Boolean),
      held: place % 2 === 1,
    }));
  });
}
