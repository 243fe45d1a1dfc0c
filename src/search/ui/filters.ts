/** The filters of the results page, with the number of results behind each choice. The values chosen stand in the address. */
import { kindOf } from '../engine/indexFiles.ts';
import type { RankedPage } from '../engine/rankPages.ts';
import type { SearchEngine } from '../engine/searchEngine.ts';

const FILTERS = ['kind', 'region', 'category', 'invasiveness', 'certainty'] as const;
type FilterName = (typeof FILTERS)[number];

function valuesOf({ names, words }: SearchEngine, page: number, filter: FilterName): readonly string[] {
  const details = words.pages[page];
  const entry = names.pages[page];
  if (filter === 'kind') return entry ? [kindOf(entry)] : [];
  if (filter === 'region') return details?.regions ?? [];
  return [details?.[filter]].filter((value) => value !== undefined);
}

/** A filter without any value chosen lets all pages pass. @param except a filter that is left aside */
export const passes = (engine: SearchEngine, page: number, chosen: URLSearchParams, except?: FilterName): boolean =>
  FILTERS.every(
    (name) =>
      name === except ||
      !chosen.has(name) ||
      valuesOf(engine, page, name).some((value) => chosen.getAll(name).includes(value)),
  );

export const isFiltered = (chosen: URLSearchParams): boolean => FILTERS.some((name) => chosen.has(name));

/** Writes the counts into the form, hides choices that would find nothing, and ticks those that are chosen. */
export function showFilters(
  form: HTMLFormElement,
  engine: SearchEngine,
  ranked: readonly RankedPage[],
  chosen: URLSearchParams,
): void {
  form.hidden = ranked.length === 0 || !engine.complete;
  for (const name of FILTERS) {
    const values = ranked
      .filter(({ page }) => passes(engine, page, chosen, name))
      .flatMap(({ page }) => valuesOf(engine, page, name));
    for (const input of form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) {
      const count = values.filter((value) => value === input.value).length;
      const label = input.labels?.[0];
      input.checked = chosen.getAll(name).includes(input.value);
      if (label) label.hidden = count === 0 && !input.checked;
      label?.querySelector('.count')?.replaceChildren(`(${count})`);
    }
  }
  for (const group of form.querySelectorAll('fieldset'))
    group.hidden = group.querySelector('label:not([hidden])') === null;
}
