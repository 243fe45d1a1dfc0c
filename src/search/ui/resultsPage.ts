/**
 * The results page. Its address is its state: every search can be shared, and the back button goes back one search. The state stands behind
 * “#”, which browsers send to nobody.
 */
import { html, nothing, render } from 'lit-html';
import { getSearchStrings, type SearchStrings } from '../../i18n/search/strings.ts';
import { rankPages, weighTerms } from '../engine/rankPages.ts';
import type { SearchEngine } from '../engine/searchEngine.ts';
import { understandQuery, type Understanding } from '../engine/understandQuery.ts';
import { LISTED, NAMED, PASSAGE, WAIT } from '../thresholds.ts';
import { drawAnswer, findAnswer, type TitledAnswer } from './answer.ts';
import { drawResult, type Listed } from './drawResult.ts';
import { isFiltered, passes, showFilters } from './filters.ts';
import { findOthers, inTime } from './findOthers.ts';
import { fetchText, findPassages } from './findPassages.ts';
import { loadIndex, pageLanguage } from './loadIndex.ts';
import { readAddress, takeQueryOutOfAddress, type Drawn } from './addresses.ts';
import { isUrgent } from './drawCards.ts';
import { loadCards, readCards, type Cards } from './loadCards.ts';
import { describeNotes, drawFailure, drawNotes, drawNothing, drawWaiting, type Read } from './notes.ts';
import { watchNear } from './watchNear.ts';

/** What was found for a query. */
interface Found extends Read {
  engine: SearchEngine;
  understanding: Understanding;
  entries: Listed[];
  answer?: TitledAnswer | undefined;
}

function find<T extends Element>(selector: string): T {
  const element = document.querySelector<T>(selector);
  if (!element) throw new Error(`The search page has no ${selector}.`);
  return element;
}

class ResultsPage {
  readonly #strings: SearchStrings;
  readonly #input = find<HTMLInputElement>('#q');
  readonly #notes = find<HTMLElement>('#search-notes');
  readonly #status = find<HTMLElement>('#search-status');
  readonly #filters = find<HTMLFormElement>('#search-filters');
  readonly #body = find<HTMLElement>('.search-body');
  readonly #list = find<HTMLOListElement>('#search-results');
  readonly #more = find<HTMLButtonElement>('#search-more');
  /** What the address says: `q`, `exact=1` (every word as typed), `all=1` (the pages under a card too), and the values of the filters. */
  #request = new URLSearchParams();
  #found: Found | undefined;
  /** Results on the page. */
  #shown = 0;
  /** Ends the search that is under way. */
  #running = new AbortController();
  /** Timer of the pause while someone types. */
  #typing = 0;

  constructor(strings: SearchStrings) {
    this.#strings = strings;
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#typing);
      this.#request = this.#readInput();
      void this.#run(false);
      this.#typing = window.setTimeout(() => this.#go(this.#request, 'replaceState'), WAIT.typing);
    });
    find('.search-form').addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#typing);
      const asked = readAddress();
      if (this.#readInput().get('q') !== asked.get('q') || asked.has('exact')) this.#go(this.#readInput());
      else void this.#run();
    });
    this.#filters.addEventListener('change', () => this.#go(this.#readFilters()));
    this.#filters.addEventListener('reset', () => setTimeout(() => this.#go(this.#readFilters())));
    this.#filters.addEventListener('submit', (event) => event.preventDefault());
    this.#more.addEventListener('click', () => this.#showMore());
    this.#input.addEventListener('focus', () => void loadIndex().first.catch(() => undefined), { once: true });
    addEventListener('popstate', () => this.show());
    addEventListener('hashchange', () => {
      if (String(readAddress()) !== String(this.#request)) this.show();
    });
  }

  /** Shows what the address asks for. */
  show(): void {
    this.#request = readAddress();
    this.#input.value = this.#query;
    void this.#run();
  }

  get #query(): string {
    return (this.#request.get('q') ?? '').trim();
  }

  #readInput(): URLSearchParams {
    const query = this.#input.value.trim();
    return new URLSearchParams(query ? { q: query } : {});
  }

  #readFilters(): URLSearchParams {
    const kept = [...this.#request].filter(([name]) => ['q', 'exact', 'all'].includes(name));
    const chosen = [...new FormData(this.#filters)].map(([name, value]) => [name, String(value)]);
    return new URLSearchParams([...kept, ...chosen]);
  }

  /** Shows a request and writes it into the address: as a new step, or in place of the last one while the reader types. */
  #go(request: URLSearchParams, step: 'pushState' | 'replaceState' = 'pushState'): void {
    this.#request = request;
    history[step](null, '', location.pathname + (request.size > 0 ? `#${request}` : ''));
    void this.#run();
  }

  /** @param settled false while the reader is typing: the list follows each letter; passages and the spoken count wait for a pause */
  async #run(settled = true): Promise<void> {
    this.#running.abort();
    const { signal } = (this.#running = new AbortController());
    const strings = this.#strings;
    const title = this.#query ? `${this.#query} – ${strings.title}`.slice(0, 80) : strings.title;
    if (settled) document.title = document.title.replace(/^.*(?= – )/, title);
    if (!this.#query) {
      this.#status.textContent = strings.hint;
      return this.#show([html`<p>${strings.hint}</p>`]);
    }
    this.#list.setAttribute('aria-busy', 'true');
    let state: 'new' | 'waiting' | 'done' = 'new';
    let cards: Cards | undefined;
    const wait = (isSlow: boolean): void => {
      state = 'waiting';
      this.#drawWaiting(isSlow, cards);
    };
    const timers = [setTimeout(wait, WAIT.skeleton, false), setTimeout(wait, WAIT.slow, true)];
    // A card does not wait for the index, and the results wait for a card only for a moment.
    const reading = loadCards().then((finder) => {
      cards = readCards(finder, this.#query);
      if (cards.found.length > 0 && !signal.aborted) {
        if (state === 'waiting') wait(false);
        if (state === 'done') void this.#run(settled);
      }
      return finder;
    });
    try {
      const { first, whole } = loadIndex();
      const engine = await whole.catch(() => first).catch(() => undefined);
      const finder = await inTime(reading);
      if (signal.aborted) return;
      state = 'done';
      if (!engine) return this.#fail(strings.failed, cards);
      const found = await this.#search(engine, cards, settled, finder?.knows);
      if (signal.aborted) return;
      this.#show(this.#drawNotes(found), found);
      if (settled) this.#finish(found);
    } catch {
      if (!signal.aborted) this.#fail(strings.failed);
    } finally {
      timers.forEach(clearTimeout);
      if (!signal.aborted) this.#list.removeAttribute('aria-busy');
    }
  }

  /** @param isDanger words that are never read as others */
  async #search(
    engine: SearchEngine,
    cards: Cards | undefined,
    settled: boolean,
    isDanger: (word: string) => boolean = () => false,
  ): Promise<Found> {
    const understanding = understandQuery(engine, this.#query, { exact: this.#request.get('exact') === '1', isDanger });
    const isAlone = isUrgent(cards) && this.#request.get('all') !== '1';
    const ranked = isAlone ? [] : rankPages(engine, understanding);
    const passing = ranked.filter(({ page }) => passes(engine, page, this.#request));
    showFilters(this.#filters, engine, ranked, this.#request);
    const found = {
      query: this.#query,
      engine,
      understanding,
      cards,
      count: passing.length,
      entries: passing.map((entry) => ({ entry, passages: [] })),
    };
    if (!settled || understanding.quiet || isAlone) return found;
    const others = await findOthers(engine, this.#query, understanding, ranked);
    if (others.length > 0) {
      const entries = others.filter((entry) =>
        'page' in entry ? passing.includes(entry) : !isFiltered(this.#request),
      );
      return { ...found, count: entries.length, entries: entries.map((entry) => ({ entry, passages: [] })) };
    }
    return { ...found, answer: await inTime(findAnswer(engine, understanding, ranked)) };
  }

  #drawNotes(found: Found): Drawn[] {
    const strings = this.#strings;
    const { engine, understanding, cards, count, answer } = found;
    const { quiet, outside } = understanding;
    const isPartly = !quiet && count > 0 && outside.length > 0;
    const isNothing = !quiet && count === 0 && (cards?.found.length ?? 0) === 0;
    return [
      ...drawNotes(found, strings),
      engine.complete ? nothing : this.#drawRetry(strings.failed),
      isPartly ? html`<p class="search-partly">${strings.outside.partly(outside.join(' '))}</p>` : nothing,
      isNothing ? drawNothing(strings) : nothing,
      answer ? drawAnswer(answer, strings) : nothing,
      count > 0 ? html`<p class="search-count">${strings.results(count)}</p>` : nothing,
    ];
  }

  /** @param found nothing while there are no results to show */
  #show(notes: Drawn[], found?: Found): void {
    this.#found = found;
    this.#shown = LISTED.results;
    this.#body.hidden = false;
    this.#list.removeAttribute('aria-busy');
    if (!found) this.#filters.hidden = true;
    render(notes, this.#notes);
    this.#drawList();
  }

  #drawList(): void {
    const { engine, entries } = this.#found ?? { entries: [] };
    render(
      engine ? entries.slice(0, this.#shown).map((listed) => drawResult(engine, listed, this.#strings)) : nothing,
      this.#list,
    );
    this.#more.hidden = this.#shown >= entries.length;
  }

  #showMore(): void {
    const from = this.#shown;
    this.#shown += LISTED.results;
    this.#drawList();
    if (this.#found) this.#addPassages(this.#found, from);
    this.#list.children[from]?.querySelector('a')?.focus();
  }

  /** What waits for a pause in typing. */
  #finish(found: Found): void {
    this.#status.textContent = describeNotes(found, this.#strings.results(found.count), this.#strings);
    this.#addPassages(found, 0);
  }

  /**
   * Fetches the passages of a result when it comes near to the window. Without them the summary stays.
   * @param from index of the first result that has none yet
   */
  #addPassages({ engine, understanding, entries }: Found, from: number): void {
    const { signal } = this.#running;
    const weights = weighTerms(engine, understanding);
    const sections = engine.words.rules.intents[understanding.intent ?? '']?.section;
    const add = async (index: number): Promise<void> => {
      const listed = entries[index];
      if (!listed || !('page' in listed.entry)) return;
      const { page, named } = listed.entry;
      const path = engine.names.pages[page]?.path ?? '';
      const asked = path.startsWith('treatments/') ? sections?.treatments : sections?.conditions;
      const passages = findPassages(await fetchText(path), engine.language.stem, weights, asked);
      if (signal.aborted) return;
      listed.passages = passages.slice(0, index === 0 && named >= NAMED.certain ? PASSAGE.places : 1);
      listed.isExcerpted = asked !== undefined || named < NAMED.alone;
      this.#drawList();
    };
    const items = [...this.#list.children];
    watchNear(items.slice(from), signal, (item) => void add(items.indexOf(item)).catch(() => undefined));
  }

  /** Stands below a card where notes and results will be, and goes as a whole, so that nothing is seen to move. */
  #drawWaiting(isSlow: boolean, cards?: Cards): void {
    const stop = (): void => {
      this.#running.abort();
      loadIndex().cancel();
      this.#fail(this.#strings.canceled);
    };
    this.#status.textContent = this.#strings.loading;
    this.#body.hidden = true;
    render(drawWaiting(isSlow, cards, stop, this.#strings), this.#notes);
  }

  #drawRetry(said: string): Drawn {
    return drawFailure(said, this.#strings, () => void this.#run());
  }

  /** @param cards of the query, where at least these have come */
  #fail(said: string, cards?: Cards): void {
    const read: Read = { query: this.#query, cards, count: 0 };
    this.#show([...drawNotes(read, this.#strings), this.#drawRetry(said)]);
    this.#status.textContent = [describeNotes(read, '', this.#strings), said].filter(Boolean).join(' ');
  }
}

takeQueryOutOfAddress();
// Without its words the page stays as it was sent, with its numbers and its way to all pages. (An `await` here would part the script of every page in three.)
getSearchStrings(pageLanguage()).then(
  (strings) => {
    find<HTMLElement>('.search-form').inert = false;
    find('#search-needs').remove();
    new ResultsPage(strings).show();
  },
  () => undefined,
);
