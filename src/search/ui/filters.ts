/** The filters of the results page, with the number of results behind each choice. */
import { kindOf } from '../engine/indexFiles.ts';
import type { RankedPage } from '../engine/rankPages.ts';
import type { SearchEngine } from '../engine/searchEngine.ts';

export const FILTERS = ['kind', 'region', 'category', 'invasiveness', 'certainty'] as const;
export type FilterName = (typeof FILTERS)[number];
/** The values chosen; a filter without any lets all pages pass. */
export type Filters = Readonly<Record<FilterName, readonly string[]>>;

export const readFilters = (data: FormData | URLSearchParams): Filters => {
  const valuesOf = (name: FilterName): string[] => data.getAll(name).slice(0, 20).map(String);
  return {
    kind: valuesOf('kind'),
    region: valuesOf('region'),
    category: valuesOf('category'),
    invasiveness: valuesOf('invasiveness'),
    certainty: valuesOf('certainty'),
  };
};

function valuesOf(engine: SearchEngine, page: number, filter: FilterName): readonly string[] {
  const details = engine.detailsOf(page);
  const entry = engine.names.pages[page];
  if (filter === 'kind') return entry ? [kindOf(entry)] : [];
  if (filter === 'region') return details?.regions ?? [];
  return [details?.[filter]].filter((value) => value !== undefined);
}

/** @param except a filter that is left aside */
export const passes = (engine: SearchEngine, page: number, filters: Filters, except?: FilterName): boolean =>
  FILTERS.every(
    (name) =>
      name === except ||
      filters[name].length === 0 ||
      valuesOf(engine, page, name).some((value) => filters[name].includes(value)),
  );

/** Writes the counts into the form, hides choices that would find nothing, and ticks those that are chosen. */
export function showFilters(
  form: HTMLFormElement,
  engine: SearchEngine,
  ranked: readonly RankedPage[],
  filters: Filters,
): void {
  form.hidden = ranked.length === 0 || !engine.complete;
  for (const name of FILTERS) {
    const group = form.querySelector<HTMLFieldSetElement>(`[data-filter="${name}"]`);
    const values = ranked
      .filter(({ page }) => passes(engine, page, filters, name))
      .flatMap(({ page }) => valuesOf(engine, page, name));
    for (const label of group?.querySelectorAll('label') ?? []) {
      const input = label.querySelector('input');
      const counter = label.querySelector('.count');
      if (!input || !counter) continue;
      const count = values.filter((value) => value === input.value).length;
      input.checked = filters[name].includes(input.value);
      label.hidden = count === 0 && !input.checked;
      counter.textContent = `(${count})`;
    }
    if (group) group.hidden = group.querySelector('label:not([hidden])') === null;
  }
}
