/** The results page. Its address is its state: every search can be shared, and the back button goes back one search. */
import type { SearchStrings } from '../i18n/search/strings.ts';
import { localPath } from '../base/paths.ts';
import type { Engine } from '../search/createEngine.ts';
import { kindOf } from '../search/files.ts';
import { rankPages, type RankedPage } from '../search/rankPages.ts';
import { understandQuery, type Understanding } from '../search/understandQuery.ts';
import { drawElement } from '../base/drawElement.ts';
import { cancelSearch, loadSearch, loadStrings, pageLanguage } from './loadSearch.ts';
import { DEPTH, loadForQuery } from './loadShards.ts';
import { addPassages } from './addPassages.ts';
import { drawAnswer, findEntry } from './searchAnswer.ts';
import { askPagefind, mergeTail, readPhrase } from './searchBeyond.ts';
import { drawCorrection, drawEmergency, drawNothing, drawOutside, pageAddress } from './searchCards.ts';
import { filterPages, readFilters, showFilters } from './searchFilters.ts';
import { noFilters, readState, writeState, type SearchState } from './searchState.ts';
import type { TailPage } from './searchTail.ts';

const PAGE_SIZE = 10;
/** Milliseconds without a letter before the address, the passages and the spoken count follow. */
const TYPING_PAUSE = 250;
/** Milliseconds after which a waiting reader may stop the search. */
const SLOW = 2500;
const ANSWER_PATIENCE = 1500;

const find = <T extends Element>(selector: string): T => {
  const element = document.querySelector<T>(selector);
  if (!element) throw new Error(`The search page has no ${selector}.`);
  return element;
};
const form = find<HTMLFormElement>('.search-form');
const input = find<HTMLInputElement>('#q');
const notes = find<HTMLElement>('#search-notes');
const status = find<HTMLElement>('#search-status');
const filterForm = find<HTMLFormElement>('#search-filters');
const filterPanel = find<HTMLDetailsElement>('#search-filters details');
const body = find<HTMLElement>('.search-body');
const list = find<HTMLOListElement>('#search-results');
const more = find<HTMLButtonElement>('#search-more');

let state = readState(location.search);
let running = new AbortController();
/** On a large site the filters are counted only while they are open. */
let countOnOpen = false;
/** How many pages of a large site are loaded for the query. */
let depth = DEPTH;
/** How many results are shown. */
let size = PAGE_SIZE;
/** True when a large site has more pages for the query than are loaded. */
let loadable = false;
let slow = 0;
let showMore = (): void => undefined;

/** @param settled false while the reader is typing: the list follows each letter; passages and the spoken count wait for a pause */
async function run(settled = true): Promise<void> {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  const { query, exact, filters } = state;
  const strings = await loadStrings();
  if (settled)
    document.title = document.title.replace(
      /^.*(?= – )/,
      query ? `${query} – ${strings.title}`.slice(0, 80) : strings.title,
    );
  if (!query) return clear(strings.hint);
  list.setAttribute('aria-busy', 'true');
  const waiting = setTimeout(() => drawSkeleton(strings), 150);
  try {
    const { engine, complete } = await loadSearch();
    await complete.catch(() => undefined);
    // Shards wait for a pause: half a word would load what nobody asked for.
    const left = settled && engine.details.length > 0 && (await loadForQuery(engine, query, { exact }, depth));
    if (signal.aborted) return;
    loadable = left;
    const understanding = understandQuery(engine, query, { exact });
    const ranked = rankPages(engine, understanding);
    const tail = settled ? await askPagefind(engine, understanding, ranked, state, filterPanel.open) : undefined;
    const found = [...ranked, ...(tail?.pages ?? [])].length > 0 || understanding.quiet;
    const entry = settled && !found ? await inTime(findEntry(engine, understanding)) : undefined;
    const card = settled && !entry ? await inTime(drawAnswer(engine, understanding, ranked, strings)) : undefined;
    if (signal.aborted) return;
    const phrase = readPhrase(query) !== undefined;
    const pages = entry ? [entry] : (tail?.pages ?? []);
    const entries = mergeTail(engine, filterPages(engine, ranked, filters), pages, phrase);
    draw(engine, understanding, entries, strings, signal, settled);
    if (card) notes.insertBefore(card, notes.querySelector('.search-count'));
    if (engine.details.length === 0) drawRetry(strings, notes);
    showFilters(filterForm, engine, ranked, filters, engine.names.shards ? (tail?.counts ?? {}) : undefined);
    countOnOpen = engine.names.shards !== undefined;
  } catch {
    if (!signal.aborted) {
      clear('');
      drawRetry(strings, notes);
    }
  } finally {
    clearTimeout(waiting);
    clearTimeout(slow);
    if (!signal.aborted) list.removeAttribute('aria-busy');
  }
}

/** The answer stands above the results: it is waited for a little, so that it does not push them down while they are read. */
const inTime = <Answer>(answer: Promise<Answer | undefined>): Promise<Answer | undefined> =>
  Promise.race([answer, new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), ANSWER_PATIENCE))]);

function draw(
  engine: Engine,
  understanding: Understanding,
  entries: readonly (RankedPage | TailPage)[],
  strings: SearchStrings,
  signal: AbortSignal,
  settled: boolean,
): void {
  const { emergency, corrected, quiet, outside } = understanding;
  const count = entries.length;
  const told = quiet ? strings.outside.title : loadable ? strings.bestResults(count) : strings.results(count);
  const parts: (HTMLElement | undefined | false)[] = [
    emergency !== undefined && drawEmergency(engine, emergency, strings),
    corrected !== undefined && count > 0 && drawCorrection(engine, corrected, state.query, strings),
    quiet && emergency === undefined && drawOutside(engine, strings),
    !quiet &&
      outside.length > 0 &&
      count > 0 &&
      drawElement('p', { class: 'search-partly' }, strings.outside.partly(outside.join(' '))),
    !quiet && count === 0 && emergency === undefined && drawNothing(engine, strings),
    count > 0 && drawElement('p', { class: 'search-count' }, told),
  ];
  notes.replaceChildren(...parts.filter((part): part is HTMLElement => part instanceof HTMLElement));
  const drawEntry = (entry: RankedPage | TailPage): HTMLLIElement =>
    'page' in entry ? drawResult(engine, entry, strings) : drawTail(entry);
  body.hidden = false;
  list.replaceChildren(...entries.slice(0, size).map(drawEntry));
  showMore = () =>
    void addMore(list.children.length, entries.slice(list.children.length, size + PAGE_SIZE).map(drawEntry));
  // On a large site more pages can be loaded for the query.
  more.hidden = count <= size && !loadable;
  const addMore = async (before: number, items: readonly HTMLLIElement[]): Promise<void> => {
    size += PAGE_SIZE;
    if (count < size && loadable) {
      depth += DEPTH;
      await run();
      if (list.children.length === before) more.hidden = true;
    } else {
      list.append(...items);
      more.hidden = count <= size && !loadable;
      addPassages(list, engine, understanding, entries, strings, signal, before);
    }
    list.children[before]?.querySelector('a')?.focus();
  };
  if (!settled) return;
  status.textContent = [emergency === undefined ? '' : (engine.names.rules.emergencies[emergency]?.title ?? ''), told]
    .filter(Boolean)
    .join('. ');
  addPassages(list, engine, understanding, entries, strings, signal);
}

function drawResult(engine: Engine, { page, name }: RankedPage, strings: SearchStrings): HTMLLIElement {
  const entry = engine.names.pages[page];
  const alias =
    name === undefined ? undefined : entry?.aliases.includes(name) ? `${strings.alsoCalled}: ${name}` : undefined;
  return drawElement(
    'li',
    {},
    drawElement(
      'p',
      { class: 'kind' },
      entry && strings.kinds[kindOf(entry)],
      alias && drawElement('span', { class: 'alias' }, ` · ${alias}`),
    ),
    drawElement('h2', {}, drawElement('a', { href: pageAddress(engine, entry?.path ?? '') }, entry?.title)),
    drawElement('p', { class: 'excerpt' }, engine.details[page]?.summary),
  );
}

const drawTail = ({ href, title, excerpt }: TailPage): HTMLLIElement =>
  drawElement(
    'li',
    {},
    drawElement('h2', {}, drawElement('a', { href }, title)),
    drawElement('p', { class: 'excerpt' }, excerpt),
  );

/** Stands where notes and results will be, and goes as a whole, so that nothing is seen to move. */
function drawSkeleton(strings: SearchStrings): void {
  status.textContent = strings.loading;
  body.hidden = true;
  const cancel = drawElement('button', { type: 'button' }, strings.cancel);
  cancel.addEventListener('click', () => {
    running.abort();
    cancelSearch();
    clear('');
    drawRetry(strings, notes, strings.canceled);
  });
  notes.replaceChildren(
    ...Array.from({ length: 4 }, () => drawElement('div', { class: 'skeleton', 'aria-hidden': 'true' })),
  );
  // Most searches are done before anyone could want to stop them.
  slow = window.setTimeout(
    () => notes.prepend(drawElement('p', { class: 'search-slow' }, `${strings.slow} `, cancel)),
    SLOW,
  );
}

function drawRetry(strings: SearchStrings, place: HTMLElement, said = strings.failed): void {
  const retry = drawElement('button', { type: 'button' }, strings.retry);
  retry.addEventListener('click', () => void run());
  place.prepend(
    drawElement(
      'p',
      { role: 'alert' },
      said,
      ' ',
      retry,
      ' ',
      drawElement('a', { href: localPath(pageLanguage(), '/a-z/') }, strings.allPages),
    ),
  );
}

function clear(text: string): void {
  notes.replaceChildren(drawElement('p', {}, text));
  list.replaceChildren();
  list.removeAttribute('aria-busy');
  filterForm.hidden = true;
  more.hidden = true;
  status.textContent = text;
}

/** Shows a state and writes it into the address: as a new step, or in place of the last one while the reader types. */
function go(next: SearchState, step: 'push' | 'replace'): void {
  state = next;
  [depth, size] = [DEPTH, PAGE_SIZE];
  history[step === 'push' ? 'pushState' : 'replaceState'](null, '', `${location.pathname}${writeState(state)}`);
  void run();
}

let typing = 0;
input.addEventListener('input', () => {
  clearTimeout(typing);
  state = { query: input.value.trim(), exact: false, filters: noFilters() };
  [depth, size] = [DEPTH, PAGE_SIZE];
  void run(false);
  typing = window.setTimeout(() => go(state, 'replace'), TYPING_PAUSE);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(typing);
  const query = input.value.trim();
  if (query !== readState(location.search).query || state.exact)
    go({ query, exact: false, filters: noFilters() }, 'push');
  else void run();
});
filterForm.addEventListener('change', () => go({ ...state, filters: readFilters(filterForm) }, 'push'));
filterForm.addEventListener('reset', () => setTimeout(() => go({ ...state, filters: noFilters() }, 'push')));
filterForm.addEventListener('submit', (event) => event.preventDefault());
filterPanel.addEventListener('toggle', () => filterPanel.open && countOnOpen && void run());
more.addEventListener('click', () => showMore());
addEventListener('popstate', () => {
  [depth, size] = [DEPTH, PAGE_SIZE];
  state = readState(location.search);
  input.value = state.query;
  void run();
});

input.value = state.query;
input.addEventListener('focus', () => void loadSearch().catch(() => undefined), { once: true });
void run();
