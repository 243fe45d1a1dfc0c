/** The search box over the page: a combobox after the ARIA practices, in a native modal dialog. */
import { drawElement } from '../../base/drawElement.ts';
import type { SearchStrings } from '../../i18n/search/strings.ts';
import { kindOf } from '../engine/indexFiles.ts';
import { rankPages, type RankedPage } from '../engine/rankPages.ts';
import type { SearchEngine } from '../engine/searchEngine.ts';
import { understandQuery } from '../engine/understandQuery.ts';
import { LISTED, WAIT } from '../thresholds.ts';
import { loadIndex, loadStrings } from './loadIndex.ts';
import { describeNotes, drawFailure, drawNotes, pageAddress, searchAddress } from './notes.ts';

let dialog: Promise<SearchDialog> | undefined;

/** Loads what the box will need. */
export function warmDialog(): void {
  void loadStrings().catch(() => undefined);
  void loadIndex().first.catch(() => undefined);
}

export async function openDialog(): Promise<void> {
  dialog ??= loadStrings().then((strings) => new SearchDialog(strings));
  (await dialog).open();
}

class SearchDialog {
  readonly #strings: SearchStrings;
  readonly #dialog: HTMLDialogElement;
  readonly #input: HTMLInputElement;
  readonly #list: HTMLUListElement;
  readonly #notes = drawElement('div', { class: 'notes' });
  readonly #status = drawElement('p', { class: 'visually-hidden', role: 'status' });
  #engine: SearchEngine | undefined;
  /** Index of the chosen option, -1 while the focus is in the field. */
  #active = -1;
  /** Timer of what is spoken. */
  #speaking = 0;
  /** Searches on this page, the last first; never stored. */
  readonly #recent: string[] = [];

  constructor(strings: SearchStrings) {
    this.#strings = strings;
    this.#input = drawElement('input', {
      type: 'search',
      id: 'search-input',
      name: 'q',
      role: 'combobox',
      'aria-expanded': 'false',
      'aria-controls': 'search-options',
      'aria-autocomplete': 'list',
      'aria-describedby': 'search-keys',
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
      enterkeyhint: 'search',
      maxlength: '200',
    });
    this.#list = drawElement('ul', {
      id: 'search-options',
      role: 'listbox',
      'aria-label': strings.suggestions,
      hidden: true,
    });
    const close = drawElement('button', { type: 'button', class: 'close', 'aria-label': strings.close }, '×');
    const form = drawElement(
      'form',
      { role: 'search', action: pageAddress('search'), method: 'get' },
      drawElement('label', { for: 'search-input' }, strings.label),
      drawElement('div', { class: 'field' }, this.#input, drawElement('button', { type: 'submit' }, strings.submit)),
    );
    this.#dialog = drawElement(
      'dialog',
      { class: 'search-dialog', 'aria-label': strings.title, closedby: 'any' },
      close,
      form,
      this.#notes,
      this.#list,
      drawElement('p', { id: 'search-keys', class: 'keys' }, strings.keys),
      this.#status,
    );
    document.body.append(this.#dialog);
    close.addEventListener('click', () => this.#dialog.close());
    this.#input.addEventListener('input', () => this.#suggest());
    this.#input.addEventListener('keydown', (event) => this.#moveByKey(event));
    this.#list.addEventListener('click', (event) => {
      const option = event.target instanceof Element ? event.target.closest('[role=option]') : null;
      this.#follow(option, event.ctrlKey || event.metaKey);
    });
    form.addEventListener('submit', (event) => {
      if (this.#input.value.trim()) this.#remember();
      else event.preventDefault();
    });
  }

  open(): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#input.focus();
    this.#input.select();
    this.#load();
  }

  #load(): void {
    if (!this.#engine) this.#notes.replaceChildren(drawElement('p', { class: 'waiting' }, this.#strings.loading));
    const { first, whole } = loadIndex();
    const use = (engine: SearchEngine): void => {
      if (this.#engine?.complete) return;
      this.#engine = engine;
      this.#suggest();
    };
    first.then(use, () =>
      this.#notes.replaceChildren(drawFailure(this.#strings.failed, this.#strings, () => this.#load())),
    );
    whole.then(use, () => undefined);
  }

  #suggest(): void {
    const engine = this.#engine;
    if (!engine) return;
    const strings = this.#strings;
    const query = this.#input.value.trim();
    if (!query) return this.#show([], [this.#drawHint()]);
    const understanding = understandQuery(engine, query, { typing: true });
    const ranked = rankPages(engine, understanding).slice(0, LISTED.suggestions);
    const options = ranked.map((result) => this.#drawOption(engine, result, understanding.intent));
    if (options.length > 0)
      options.push(
        drawElement(
          'li',
          { role: 'option', class: 'all', 'data-href': searchAddress(query) },
          strings.allResults(query),
        ),
      );
    // What is not ours is said once all words are known.
    const told = { ...understanding, quiet: understanding.quiet && engine.complete };
    this.#show(options, drawNotes(engine, told, query, ranked.length, strings));
    this.#speak(describeNotes(engine, told, strings.suggestionsFound(ranked.length), strings));
  }

  #drawHint(): HTMLElement {
    const links = this.#recent.map((text) => drawElement('a', { href: searchAddress(text) }, text));
    return links.length > 0
      ? drawElement('p', {}, `${this.#strings.recent}: `, ...links)
      : drawElement('p', {}, this.#strings.hint);
  }

  #drawOption(engine: SearchEngine, { page, name }: RankedPage, intent: string | undefined): HTMLLIElement {
    const entry = engine.names.pages[page];
    const kind = entry ? kindOf(entry) : 'site';
    const sections = engine.intents[intent ?? '']?.section;
    const section = kind === 'treatments' || kind === 'conditions' ? sections?.[kind] : undefined;
    const href = `${pageAddress(entry?.path ?? '')}${section ? `#${section}` : ''}`;
    const alias = name !== undefined && entry?.aliases.includes(name);
    return drawElement(
      'li',
      { role: 'option', 'data-href': href },
      drawElement('span', { class: 'name' }, entry?.title),
      drawElement(
        'span',
        { class: 'kind' },
        this.#strings.kinds[kind],
        alias && ` · ${this.#strings.alsoCalled}: ${name}`,
      ),
    );
  }

  #show(options: readonly HTMLLIElement[], notes: readonly HTMLElement[]): void {
    this.#setActive(-1);
    this.#notes.replaceChildren(...notes);
    options.forEach((option, index) => {
      option.id = `search-option-${index}`;
      option.setAttribute('aria-selected', 'false');
    });
    this.#list.replaceChildren(...options);
    this.#list.hidden = options.length === 0;
    this.#input.setAttribute('aria-expanded', String(options.length > 0));
  }

  #speak(text: string): void {
    clearTimeout(this.#speaking);
    this.#speaking = window.setTimeout(() => {
      if (this.#status.textContent !== text) this.#status.textContent = text;
    }, WAIT.speaking);
  }

  #moveByKey(event: KeyboardEvent): void {
    const count = this.#list.children.length;
    if (event.isComposing || count === 0) return;
    if (event.key === 'ArrowDown') this.#setActive(this.#active + 1 >= count ? -1 : this.#active + 1);
    else if (event.key === 'ArrowUp') this.#setActive(this.#active < 0 ? count - 1 : this.#active - 1);
    else if (event.key === 'Enter' && this.#active >= 0)
      this.#follow(this.#list.children[this.#active], event.ctrlKey || event.metaKey);
    else return;
    event.preventDefault();
  }

  #setActive(index: number): void {
    this.#list.children[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = index;
    const option = this.#list.children[index];
    if (!option) return this.#input.removeAttribute('aria-activedescendant');
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    this.#input.setAttribute('aria-activedescendant', option.id);
  }

  /** @param apart in a tab of its own */
  #follow(option: Element | null | undefined, apart: boolean): void {
    const href = option?.getAttribute('data-href');
    if (!href) return;
    this.#remember();
    if (apart) window.open(href, '_blank', 'noopener');
    else {
      this.#dialog.close();
      location.assign(href);
    }
  }

  #remember(): void {
    const query = this.#input.value.trim();
    const others = this.#recent.filter((text) => text !== query);
    this.#recent.splice(0, Infinity, ...[query, ...others].slice(0, LISTED.recent));
  }
}
