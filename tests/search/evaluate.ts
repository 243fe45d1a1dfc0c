/** Measures of retrieval over the queries: success@1, success@3, MRR@10, share without a result, quiet share outside the subject. */
import type { Query } from './readQueries.ts';

/** Slugs of the pages found, best first. */
export type Finder = (query: string) => readonly string[];

export interface Row {
  name: string;
  /** Queries inside the subject. */
  count: number;
  success1: number;
  success3: number;
  mrr: number;
  zero: number;
  /** Share of queries outside the subject that find nothing. */
  quiet: number;
  /** success@3 by kind. */
  kinds: Record<string, number>;
}

export function evaluate(name: string, find: Finder, queries: readonly Query[]): Row {
  const inside = queries
    .filter(({ kind }) => !['outside', 'emergencies', 'calm'].includes(kind))
    .map((query) => {
      const found = [...new Set(find(query.text))].slice(0, 10);
      return {
        kind: query.kind,
        none: found.length === 0,
        rank: found.findIndex((page) => query.pages.includes(page)) + 1,
      };
    });
  const outside = queries.filter(({ kind }) => kind === 'outside');
  const share = <T>(list: readonly T[], test: (item: T) => boolean): number =>
    list.length === 0 ? 1 : list.filter(test).length / list.length;
  const within =
    (limit: number) =>
    ({ rank }: { rank: number }): boolean =>
      rank > 0 && rank <= limit;
  return {
    name,
    count: inside.length,
    success1: share(inside, within(1)),
    success3: share(inside, within(3)),
    mrr: inside.reduce((sum, { rank }) => sum + (rank > 0 ? 1 / rank : 0), 0) / Math.max(1, inside.length),
    zero: share(inside, ({ none }) => none),
    quiet: share(outside, ({ text }) => find(text).length === 0),
    kinds: Object.fromEntries(
      [...new Set(inside.map(({ kind }) => kind))].map((kind) => [
        kind,
        share(
          inside.filter((query) => query.kind === kind),
          within(3),
        ),
      ]),
    ),
  };
}

export function formatTable(rows: readonly Row[]): string {
  const kinds = Object.keys(rows[0]?.kinds ?? {});
  const number = (value: number | undefined): string => value?.toFixed(3) ?? '–';
  const head = ['', 'success@1', 'success@3', 'MRR@10', 'zero', 'quiet', ...kinds.map((kind) => `@3 ${kind}`)];
  const lines = rows.map((row) => [
    row.name,
    number(row.success1),
    number(row.success3),
    number(row.mrr),
    number(row.zero),
    number(row.quiet),
    ...kinds.map((kind) => number(row.kinds[kind])),
  ]);
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
