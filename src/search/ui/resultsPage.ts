/** The results page. Its address is its state: every search can be shared, and the back button goes back one search. */
import { drawElement } from '../../base/drawElement.ts';
import type { SearchStrings } from '../../i18n/search/strings.ts';
import { kindOf } from '../engine/indexFiles.ts';
import { rankPages, type RankedPage } from '../engine/rankPages.ts';
import type { SearchEngine } from '../engine/searchEngine.ts';
import { understandQuery, type Understanding } from '../engine/understandQuery.ts';
import { LISTED, WAIT } from '../thresholds.ts';
import { addPassages } from './addPassages.ts';
import { drawAnswer, findEntry } from './answer.ts';
import { FILTERS, passes, readFilters, showFilters, type Filters } from './filters.ts';
import { findPhrase, readPhrase, type FoundPage } from './findPhrase.ts';
import { loadIndex, loadStrings } from './loadIndex.ts';
import { describeNotes, drawFailure, drawNotes, drawNothing, pageAddress } from './notes.ts';

/** What the address says. */
interface Request {
  query: string;
  /** Every word is taken as typed. */
  exact: boolean;
  filters: Filters;
}
const noFilters = readFilters(new URLSearchParams());

function readRequest(search: string): Request {
  const params = new URLSearchParams(search);
  const query = (params.get('q') ?? '').trim();
  return { query, exact: params.get('exact') === '1', filters: readFilters(params) };
}

function writeRequest({ query, exact, filters }: Request): string {
  const params = new URLSearchParams(query ? { q: query } : {});
  if (exact) params.set('exact', '1');
  for (const name of FILTERS) for (const value of filters[name]) params.append(name, value);
  return params.size > 0 ? `?${params}` : '';
}

/** What was found for a request. */
interface Found {
  engine: SearchEngine;
  understanding: Understanding;
  entries: readonly (RankedPage | FoundPage)[];
}

function find<T extends Element>(selector: string): T {
  const element = document.querySelector<T>(selector);
  if (!element) throw new Error(`The search page has no ${selector}.`);
  return element;
}

class ResultsPage {
  readonly #strings: SearchStrings;
  readonly #form = find<HTMLFormElement>('.search-form');
  readonly #input = find<HTMLInputElement>('#q');
  readonly #notes = find<HTMLElement>('#search-notes');
  readonly #status = find<HTMLElement>('#search-status');
  readonly #filters = find<HTMLFormElement>('#search-filters');
  readonly #body = find<HTMLElement>('.search-body');
  readonly #list = find<HTMLOListElement>('#search-results');
  readonly #more = find<HTMLButtonElement>('#search-more');
  #request = readRequest(location.search);
  #found: Found | undefined;
  /** Ends the search that is under way. */
  #running = new AbortController();
  /** Timer of the pause while someone types. */
  #typing = 0;

  constructor(strings: SearchStrings) {
    this.#strings = strings;
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#typing);
      this.#request = { query: this.#input.value.trim(), exact: false, filters: noFilters };
      void this.#run(false);
      this.#typing = window.setTimeout(() => this.#go({}, 'replaceState'), WAIT.typing);
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#typing);
      const query = this.#input.value.trim();
      if (query !== readRequest(location.search).query || this.#request.exact)
        this.#go({ query, exact: false, filters: noFilters });
      else void this.#run();
    });
    this.#filters.addEventListener('change', () => this.#go({ filters: readFilters(new FormData(this.#filters)) }));
    this.#filters.addEventListener('reset', () => setTimeout(() => this.#go({ filters: noFilters })));
    this.#filters.addEventListener('submit', (event) => event.preventDefault());
    this.#more.addEventListener('click', () => this.#showMore());
    this.#input.addEventListener('focus', () => void loadIndex().first.catch(() => undefined), { once: true });
    addEventListener('popstate', () => this.show());
  }

  /** Shows what the address asks for. */
  show(): void {
    this.#request = readRequest(location.search);
    this.#input.value = this.#request.query;
    void this.#run();
  }

  /** Shows a request and writes it into the address: as a new step, or in place of the last one while the reader types. */
  #go(change: Partial<Request>, step: 'pushState' | 'replaceState' = 'pushState'): void {
    this.#request = { ...this.#request, ...change };
    history[step](null, '', `${location.pathname}${writeRequest(this.#request)}`);
    void this.#run();
  }

  /** @param settled false while the reader is typing: the list follows each letter; passages and the spoken count wait for a pause */
  async #run(settled = true): Promise<void> {
    this.#running.abort();
    const { signal } = (this.#running = new AbortController());
    const strings = this.#strings;
    const { query } = this.#request;
    const title = query ? `${query} – ${strings.title}`.slice(0, 80) : strings.title;
    if (settled) document.title = document.title.replace(/^.*(?= – )/, title);
    if (!query) return this.#clear(strings.hint);
    this.#list.setAttribute('aria-busy', 'true');
    const timers = [
      setTimeout(() => this.#drawWaiting(), WAIT.skeleton),
      setTimeout(() => this.#offerToStop(), WAIT.slow),
    ];
    try {
      const { first, whole } = loadIndex();
      const engine = await whole.catch(() => first);
      const understanding = understandQuery(engine, query, { exact: this.#request.exact });
      const ranked = rankPages(engine, understanding);
      const entries = await this.#listEntries(engine, understanding, ranked, settled);
      const answer =
        settled && entries.every((entry) => 'page' in entry)
          ? await inTime(drawAnswer(engine, understanding, ranked, strings))
          : undefined;
      if (signal.aborted) return;
      this.#found = { engine, understanding, entries };
      this.#draw(this.#found, answer);
      if (!engine.complete) this.#notes.prepend(this.#drawRetry(strings.failed));
      showFilters(this.#filters, engine, ranked, this.#request.filters);
      if (settled) this.#finish(this.#found, signal);
    } catch {
      if (!signal.aborted) this.#fail(strings.failed);
    } finally {
      timers.forEach(clearTimeout);
      if (!signal.aborted) this.#list.removeAttribute('aria-busy');
    }
  }

  /** The pages of the list: those ranked; in quotes only what holds the phrase; where none is, the word of the glossary. */
  async #listEntries(
    engine: SearchEngine,
    understanding: Understanding,
    ranked: readonly RankedPage[],
    settled: boolean,
  ): Promise<Found['entries']> {
    const { query, filters } = this.#request;
    const passing = ranked.filter(({ page }) => passes(engine, page, filters));
    const phrase = readPhrase(query);
    if (!settled || understanding.quiet) return passing;
    if (phrase !== undefined) {
      const isFiltered = FILTERS.some((name) => filters[name].length > 0);
      const addressOf = ({ page }: RankedPage): string => pageAddress(engine.names.pages[page]?.path ?? '');
      const known = new Map(ranked.map((entry) => [addressOf(entry), entry]));
      const holding = (await findPhrase(phrase)).map((found) => known.get(found.href) ?? found);
      if (holding.length > 0)
        return holding.filter((entry) => ('page' in entry ? passing.includes(entry) : !isFiltered));
    }
    const entry = ranked.length === 0 ? await inTime(findEntry(engine, understanding)) : undefined;
    return entry ? [entry] : passing;
  }

  #draw({ engine, understanding, entries }: Found, answer: HTMLElement | undefined): void {
    const strings = this.#strings;
    const { quiet, outside, emergency } = understanding;
    const count = entries.length;
    const notes = drawNotes(engine, understanding, this.#request.query, count, strings);
    if (!quiet && count > 0 && outside.length > 0)
      notes.push(drawElement('p', { class: 'search-partly' }, strings.outside.partly(outside.join(' '))));
    if (!quiet && count === 0 && emergency === undefined) notes.push(drawNothing(strings));
    if (answer) notes.push(answer);
    if (count > 0) notes.push(drawElement('p', { class: 'search-count' }, strings.results(count)));
    this.#notes.replaceChildren(...notes);
    this.#body.hidden = false;
    this.#list.replaceChildren();
    this.#append();
  }

  /** Shows the next results. */
  #append(): void {
    if (!this.#found) return;
    const { engine, entries } = this.#found;
    const shown = this.#list.children.length;
    const next = entries.slice(shown, shown + LISTED.results);
    this.#list.append(...next.map((entry) => drawResult(engine, entry, this.#strings)));
    this.#more.hidden = this.#list.children.length >= entries.length;
  }

  #showMore(): void {
    if (!this.#found) return;
    const shown = this.#list.children.length;
    this.#append();
    this.#addPassages(this.#found, this.#running.signal, shown);
    this.#list.children[shown]?.querySelector('a')?.focus();
  }

  /** What waits for a pause in typing. */
  #finish(found: Found, signal: AbortSignal): void {
    const { engine, understanding, entries } = found;
    this.#status.textContent = describeNotes(
      engine,
      understanding,
      this.#strings.results(entries.length),
      this.#strings,
    );
    this.#addPassages(found, signal);
  }

  #addPassages({ engine, understanding, entries }: Found, signal: AbortSignal, from = 0): void {
    addPassages(this.#list, engine, understanding, entries, this.#strings, signal, from);
  }

  /** Stands where notes and results will be, and goes as a whole, so that nothing is seen to move. */
  #drawWaiting(): void {
    this.#status.textContent = this.#strings.loading;
    this.#body.hidden = true;
    const lines = Array.from({ length: 4 }, () => drawElement('div', { class: 'skeleton', 'aria-hidden': 'true' }));
    this.#notes.replaceChildren(...lines);
  }

  #offerToStop(): void {
    const button = drawElement('button', { type: 'button' }, this.#strings.cancel);
    button.addEventListener('click', () => {
      this.#running.abort();
      loadIndex().cancel();
      this.#fail(this.#strings.canceled);
    });
    this.#notes.prepend(drawElement('p', { class: 'search-slow' }, `${this.#strings.slow} `, button));
  }

  #drawRetry(said: string): HTMLElement {
    return drawFailure(said, this.#strings, () => void this.#run());
  }

  #fail(said: string): void {
    this.#clear('');
    this.#notes.prepend(this.#drawRetry(said));
  }

  #clear(text: string): void {
    this.#notes.replaceChildren(drawElement('p', {}, text));
    this.#list.replaceChildren();
    this.#list.removeAttribute('aria-busy');
    this.#filters.hidden = true;
    this.#more.hidden = true;
    this.#status.textContent = text;
  }
}

const inTime = <Answer>(answer: Promise<Answer | undefined>): Promise<Answer | undefined> =>
  Promise.race([answer, new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), WAIT.answer))]);

function drawResult(engine: SearchEngine, entry: RankedPage | FoundPage, strings: SearchStrings): HTMLLIElement {
  const drawParts = (href: string, title: string | undefined, excerpt: string | undefined): HTMLElement[] => [
    drawElement('h2', {}, drawElement('a', { href }, title)),
    drawElement('p', { class: 'excerpt' }, excerpt),
  ];
  if (!('page' in entry)) return drawElement('li', {}, ...drawParts(entry.href, entry.title, entry.excerpt));
  const page = engine.names.pages[entry.page];
  const isAlias = entry.name !== undefined && page?.aliases.includes(entry.name);
  const alias = isAlias && drawElement('span', { class: 'alias' }, ` · ${strings.alsoCalled}: ${entry.name}`);
  return drawElement(
    'li',
    {},
    drawElement('p', { class: 'kind' }, page && strings.kinds[kindOf(page)], alias),
    ...drawParts(pageAddress(page?.path ?? ''), page?.title, engine.detailsOf(entry.page)?.summary),
  );
}

// Without its words the page stays as it was sent: the form still searches. (An `await` here would part the script of every page in three.)
loadStrings().then(
  (strings) => new ResultsPage(strings).show(),
  () => undefined,
);
