/** The filters of the results page, with the number of results behind each choice. */
import type { Engine } from '../search/createEngine.ts';
import { kindOf } from '../search/files.ts';
import type { RankedPage } from '../search/rankPages.ts';
import type { Counts } from './searchTail.ts';
import { FILTERS, type FilterName, type Filters } from './searchState.ts';

function valuesOf(engine: Engine, page: number, filter: FilterName): readonly string[] {
  const details = engine.details[page];
  const entry = engine.names.pages[page];
  if (filter === 'kind') return entry ? [kindOf(entry)] : [];
  if (filter === 'region') return details?.regions ?? [];
  return [details?.[filter]].filter((value): value is string => value !== undefined);
}

const passes = (engine: Engine, page: number, filters: Filters, except?: FilterName): boolean =>
  FILTERS.every(
    (name) =>
      name === except ||
      filters[name].length === 0 ||
      valuesOf(engine, page, name).some((value) => filters[name].includes(value)),
  );

export function filterPages(engine: Engine, ranked: readonly RankedPage[], filters: Filters): RankedPage[] {
  return ranked.filter(({ page }) => passes(engine, page, filters));
}

/**
 * Writes the counts into the form, hides choices that would find nothing, and ticks what the address says.
 * @param more counts of Pagefind, when the small index does not hold all pages
 */
export function showFilters(
  form: HTMLFormElement,
  engine: Engine,
  ranked: readonly RankedPage[],
  filters: Filters,
  more?: Counts,
): void {
  form.hidden = (ranked.length === 0 && !more) || engine.details.length === 0;
  for (const name of FILTERS) {
    const group = form.querySelector<HTMLFieldSetElement>(`[data-filter="${name}"]`);
    if (!group) continue;
    const counts = new Map<string, number>();
    for (const { page } of ranked)
      if (passes(engine, page, filters, name))
        for (const value of valuesOf(engine, page, name)) counts.set(value, (counts.get(value) ?? 0) + 1);
    let shown = 0;
    for (const input of group.querySelectorAll('input')) {
      const count = Math.max(counts.get(input.value) ?? 0, more?.[name]?.[input.value] ?? 0);
      input.checked = filters[name].includes(input.value);
      const label = input.closest('label');
      if (label) label.hidden = count === 0 && !input.checked;
      if (label && !label.hidden) shown += 1;
      const place = label?.querySelector('.count');
      if (place) place.textContent = `(${count})`;
    }
    group.hidden = shown === 0;
  }
}

export function readFilters(form: HTMLFormElement): Filters {
  const data = new FormData(form);
  return Object.fromEntries(FILTERS.map((name) => [name, data.getAll(name).map(String)])) as Filters;
}
