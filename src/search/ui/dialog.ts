/** The search box over the page: a combobox after the ARIA practices, in a native modal dialog. */
import { html, nothing, render } from 'lit-html';
import { drawElement } from '../../base/drawElement.ts';
import { getSearchStrings, type SearchStrings } from '../../i18n/search/strings.ts';
import { rankPages, type RankedPage } from '../engine/rankPages.ts';
import type { CardFinder } from '../../emergency/findCards.ts';
import type { SearchEngine } from '../engine/searchEngine.ts';
import { understandQuery } from '../engine/understandQuery.ts';
import { LISTED, WAIT } from '../thresholds.ts';
import { loadIndex, loadOnce, pageLanguage } from './loadIndex.ts';
import { pageAddress, searchAddress, type Drawn } from './addresses.ts';
import { isUrgent } from './drawCards.ts';
import { loadCards, readCards } from './loadCards.ts';
import { describeNotes, drawFailure, drawKind, drawNotes, type Read } from './notes.ts';

const loadDialog = loadOnce((lang) => getSearchStrings(lang).then((strings) => new SearchDialog(strings)));

/** Loads what the box will need. */
export function warmDialog(): void {
  void loadDialog(pageLanguage()).catch(() => undefined);
  void loadCards().catch(() => undefined);
  void loadIndex().first.catch(() => undefined);
}

export async function openDialog(): Promise<void> {
  (await loadDialog(pageLanguage())).open();
}

const nameOption = (index: number): string => `search-option-${index}`;

/** A page that is suggested; the last one leads to all results. */
interface Option {
  href: string;
  text: Drawn | string;
}

class SearchDialog {
  readonly #strings: SearchStrings;
  readonly #dialog: HTMLDialogElement;
  #engine: SearchEngine | undefined;
  #finder: CardFinder | undefined;
  /** True when the index could not be had. */
  #failed = false;
  #options: readonly Option[] = [];
  #notes: Drawn | readonly Drawn[] = nothing;
  /** Index of the chosen option, -1 while the focus is in the field. */
  #active = -1;
  /** The emergency numbers, as the foot of the page has them: they need nothing that has to load. */
  readonly #numbers = document.querySelector('.site-footer .call-links')?.cloneNode(true) ?? nothing;
  #spoken = '';
  /** Timer of what is spoken. */
  #speaking = 0;
  /** Searches on this page, the last first; never stored. */
  #recent: readonly string[] = [];

  constructor(strings: SearchStrings) {
    this.#strings = strings;
    this.#dialog = drawElement('dialog', { class: 'search-dialog', 'aria-label': strings.title, closedby: 'any' });
  }

  open(): void {
    if (!this.#dialog.isConnected) document.body.append(this.#dialog);
    this.#render();
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#input?.focus();
    this.#input?.select();
    this.#load();
  }

  get #input(): HTMLInputElement | null {
    return this.#dialog.querySelector('input');
  }

  get #query(): string {
    return this.#input?.value.trim() ?? '';
  }

  #load(): void {
    this.#failed = false;
    this.#suggest();
    const { first, whole } = loadIndex();
    const use = (engine: SearchEngine): void => {
      if (this.#engine?.complete) return;
      this.#engine = engine;
      this.#suggest();
    };
    first.then(use, () => {
      this.#failed = true;
      this.#suggest();
    });
    whole.then(use, () => undefined);
    loadCards().then(
      (finder) => {
        this.#finder = finder;
        this.#suggest();
      },
      () => undefined,
    );
  }

  #suggest(): void {
    const engine = this.#engine;
    const strings = this.#strings;
    const query = this.#query;
    const finder = this.#finder;
    const cards = finder && query ? readCards(finder, query) : undefined;
    const waiting = this.#failed
      ? drawFailure(strings.failed, strings, () => this.#load())
      : html`<p class="waiting">${strings.loading}</p>`;
    if (!query) return this.#show([], engine ? this.#drawHint() : waiting);
    const understanding =
      engine && understandQuery(engine, query, { typing: true, ...(finder && { isDanger: finder.knows }) });
    const ranked =
      engine && understanding && !isUrgent(cards) ? rankPages(engine, understanding).slice(0, LISTED.suggestions) : [];
    const options: Option[] = ranked.map((result) => this.#describe(result, understanding?.intent));
    if (ranked.length > 0) options.push({ href: searchAddress(query), text: strings.allResults(query) });
    // What is not ours is said once all words are known.
    const told = understanding && { ...understanding, quiet: understanding.quiet && engine?.complete === true };
    const read: Read = { query, engine, understanding: told, cards, count: ranked.length };
    this.#show(options, [...drawNotes(read, strings), engine ? nothing : waiting]);
    clearTimeout(this.#speaking);
    this.#speaking = window.setTimeout(() => {
      this.#spoken = describeNotes(read, engine ? strings.suggestionsFound(ranked.length) : '', strings);
      this.#render();
    }, WAIT.speaking);
  }

  #drawHint(): Drawn {
    const links = this.#recent.map((text) => html`<a href=${searchAddress(text)}>${text}</a>`);
    return html`<p>${links.length > 0 ? html`${this.#strings.recent}: ${links}` : this.#strings.hint}</p>`;
  }

  #describe(result: RankedPage, intent = ''): Option {
    const engine = this.#engine;
    if (!engine) return { href: pageAddress('a-z'), text: '' };
    const { path, title } = engine.names.pages[result.page] ?? { path: '', title: '' };
    const sections = engine.words.rules.intents[intent]?.section;
    const section = path.startsWith('treatments/') ? sections?.treatments : sections?.conditions;
    const isMedical = /^(treatments|conditions)\//.test(path);
    return {
      href: `${pageAddress(path)}${section && isMedical ? `#${section}` : ''}`,
      text: html`<span class="name">${title}</span>
        <span class="kind">${drawKind(engine, result, this.#strings)}</span>`,
    };
  }

  #show(options: readonly Option[], notes: Drawn | readonly Drawn[]): void {
    this.#options = options;
    this.#notes = notes;
    this.#choose(-1);
  }

  #choose(index: number): void {
    this.#active = index;
    this.#render();
    this.#dialog.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }

  #render(): void {
    const strings = this.#strings;
    const options = this.#options.map(({ href, text }, index) => {
      const follow = ({ ctrlKey, metaKey }: MouseEvent): void => this.#follow(href, ctrlKey || metaKey);
      const id = nameOption(index);
      return html`<li role="option" id=${id} aria-selected=${index === this.#active} @click=${follow}>${text}</li>`;
    });
    render(
      html`<button type="button" class="close" aria-label=${strings.close} @click=${() => this.#dialog.close()}>
          ×
        </button>
        <form role="search" @submit=${this.#submit}>
          <label for="search-input">${strings.label}</label>
          <div class="field">
            <input
              type="search"
              id="search-input"
              role="combobox"
              aria-expanded=${options.length > 0}
              aria-controls="search-options"
              aria-autocomplete="list"
              aria-describedby="search-keys"
              aria-activedescendant=${this.#active < 0 ? nothing : nameOption(this.#active)}
              autocomplete="off"
              autocapitalize="off"
              spellcheck="false"
              enterkeyhint="search"
              maxlength="200"
              @input=${() => this.#suggest()}
              @keydown=${(event: KeyboardEvent) => this.#moveByKey(event)}
            />
            <button type="submit">${strings.submit}</button>
          </div>
        </form>
        <div class="notes">${this.#notes}</div>
        <ul id="search-options" role="listbox" aria-label=${strings.suggestions} ?hidden=${options.length === 0}>
          ${options}
        </ul>
        <p id="search-keys" class="keys">${strings.keys}</p>
        <p class="in-danger">${strings.inDanger} ${this.#numbers}</p>
        <p class="visually-hidden" role="status" .textContent=${this.#spoken}></p>`,
      this.#dialog,
    );
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    if (this.#query) this.#follow(searchAddress(this.#query), false);
  };

  #moveByKey(event: KeyboardEvent): void {
    const count = this.#options.length;
    const chosen = this.#options[this.#active];
    if (event.isComposing || count === 0) return;
    if (event.key === 'ArrowDown') this.#choose(this.#active + 1 >= count ? -1 : this.#active + 1);
    else if (event.key === 'ArrowUp') this.#choose(this.#active < 0 ? count - 1 : this.#active - 1);
    else if (event.key === 'Enter' && chosen) this.#follow(chosen.href, event.ctrlKey || event.metaKey);
    else return;
    event.preventDefault();
  }

  /** @param apart in a tab of its own */
  #follow(href: string, apart: boolean): void {
    this.#remember();
    if (apart) return void window.open(href, '_blank', 'noopener');
    this.#dialog.close();
    location.assign(href);
  }

  #remember(): void {
    this.#recent = [...new Set([this.#query, ...this.#recent])].slice(0, LISTED.recent);
  }
}
