/** Reads the judged queries: queries.yaml, and the three sets that were written later without sight of it. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface Query {
  kind: string;
  text: string;
  /** Slugs of the pages that answer it; for an emergency the id of its card; empty when it is outside the subject. */
  pages: string[];
  /** True for those that must not be looked at while tuning. */
  held: boolean;
  /** The later set that it belongs to: `tuned`, `tunedNext`, `held`, `blind`, `blindNext` `learned` or `outsideNext` of queries.yaml, `unseen`, `last` or `newest`. */
  fresh?: string;
}

type Kinds = Record<string, Record<string, string> | string[]>;

export function readQueries(root: string): Query[] {
  const read = (name: string): Kinds => parse(readFileSync(`${root}/tests/search/${name}.yaml`, 'utf8')) as Kinds;
  const { fresh, ...kinds } = read('queries') as Kinds & { fresh: Record<string, Kinds> };
  const isOdd = (index: number): boolean => index % 2 === 1;
  return [
    // Of the first set, of the unseen one and of the newest, every second query of each kind is held out.
    ...listQueries(kinds, isOdd),
    ...Object.entries(fresh).flatMap(([set, part]) =>
      listQueries(part, () => ['held', 'blind', 'blindNext'].includes(set), set),
    ),
    ...listQueries(read('unseenQueries'), isOdd, 'unseen'),
    ...listQueries(read('freshQueries'), isOdd, 'newest'),
    ...listQueries(read('lastQueries'), () => true, 'last'),
  ];
}

function listQueries(kinds: Kinds, isHeld: (index: number) => boolean, fresh?: string): Query[] {
  return Object.entries(kinds).flatMap(([kind, entries]) => {
    const list: [string, string][] = Array.isArray(entries)
      ? entries.map((text) => [text, ''])
      : Object.entries(entries);
    return list.map(([text, pages], index) => ({
      kind,
      text,
      pages: pages.split(' ').filter(Boolean),
      held: isHeld(index),
      ...(fresh === undefined ? {} : { fresh }),
    }));
  });
}
