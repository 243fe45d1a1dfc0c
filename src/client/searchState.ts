/** What the results page shows is what its address says: the query, whether it is taken as typed, and the filters. */
export const FILTERS = ['kind', 'region', 'category', 'invasiveness', 'certainty'] as const;
export type FilterName = (typeof FILTERS)[number];
export type Filters = Record<FilterName, string[]>;

export interface SearchState {
  query: string;
  exact: boolean;
  filters: Filters;
}

export const noFilters = (): Filters => ({ kind: [], region: [], category: [], invasiveness: [], certainty: [] });

export function readState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const filters = noFilters();
  for (const name of FILTERS) filters[name] = params.getAll(name).slice(0, 20);
  return { query: (params.get('q') ?? '').trim(), exact: params.get('exact') === '1', filters };
}

export function writeState({ query, exact, filters }: SearchState): string {
  const params = new URLSearchParams(query ? { q: query } : {});
  if (exact) params.set('exact', '1');
  for (const name of FILTERS) for (const value of filters[name]) params.append(name, value);
  const text = params.toString();
  return text ? `?${text}` : '';
}
