/** The search box over the page: a combobox after the ARIA practices, in a native modal dialog. */
import type { SearchStrings } from '../i18n/search/strings.ts';
import { localPath } from '../base/paths.ts';
import { kindOf } from '../search/files.ts';
import { rankPages } from '../search/rankPages.ts';
import { understandQuery } from '../search/understandQuery.ts';
import { drawElement } from '../base/drawElement.ts';
import { loadSearch, loadStrings, pageLanguage, type Search } from './loadSearch.ts';
import { loadForQuery } from './loadShards.ts';
import { drawCorrection, drawEmergency, drawOutside, pageAddress, searchAddress } from './searchCards.ts';

const MOST = 6;
/** The live region waits until typing pauses, so that it speaks once. */
const SPEAK_AFTER = 700;
const TYPING_PAUSE = 120;

let box: Promise<SearchBox> | undefined;
/** Kept for this page only, never stored. */
const recent: string[] = [];

export function warmSearch(): void {
  void loadStrings().catch(() => undefined);
  void loadSearch().catch(() => undefined);
}

export async function openSearch(): Promise<void> {
  box ??= loadStrings().then((strings) => new SearchBox(strings));
  (await box).open();
}

class SearchBox {
  readonly strings: SearchStrings;
  readonly dialog: HTMLDialogElement;
  readonly input: HTMLInputElement;
  readonly list: HTMLUListElement;
  readonly notes: HTMLElement;
  readonly status: HTMLElement;
  search: Search | undefined;
  active = -1;
  speaking = 0;
  deepening = 0;

  constructor(strings: SearchStrings) {
    this.strings = strings;
    this.input = drawElement('input', {
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
    this.list = drawElement('ul', {
      id: 'search-options',
      role: 'listbox',
      'aria-label': strings.suggestions,
      hidden: true,
    });
    this.notes = drawElement('div', { class: 'notes' });
    this.status = drawElement('p', { class: 'visually-hidden', role: 'status' });
    const close = drawElement('button', { type: 'button', class: 'close', 'aria-label': strings.close }, '×');
    const form = drawElement(
      'form',
      { role: 'search', action: localPath(pageLanguage(), '/search/'), method: 'get' },
      drawElement('label', { for: 'search-input' }, strings.label),
      drawElement('div', { class: 'field' }, this.input, drawElement('button', { type: 'submit' }, strings.submit)),
    );
    this.dialog = drawElement(
      'dialog',
      { class: 'search-dialog', 'aria-label': strings.title, closedby: 'any' },
      close,
      form,
      this.notes,
      this.list,
      drawElement('p', { id: 'search-keys', class: 'keys' }, strings.keys),
      this.status,
    );
    document.body.append(this.dialog);
    close.addEventListener('click', () => this.dialog.close());
    this.input.addEventListener('input', () => {
      this.suggest();
      this.deepen();
    });
    this.input.addEventListener('keydown', (event) => this.steer(event));
    this.list.addEventListener('click', (event) => this.choose(event));
    form.addEventListener('submit', (event) => {
      if (this.input.value.trim()) this.remember();
      else event.preventDefault();
    });
  }

  open(): void {
    if (!this.dialog.open) this.dialog.showModal();
    this.input.focus();
    this.input.select();
    this.load();
  }

  load(): void {
    if (!this.search) this.notes.replaceChildren(drawElement('p', { class: 'waiting' }, this.strings.loading));
    loadSearch().then(
      (search) => {
        this.search = search;
        this.suggest();
        search.complete.then(
          () => this.suggest(),
          () => undefined,
        );
      },
      () => {
        const retry = drawElement('button', { type: 'button' }, this.strings.retry);
        retry.addEventListener('click', () => this.load());
        this.notes.replaceChildren(
          drawElement(
            'p',
            { role: 'alert' },
            this.strings.failed,
            ' ',
            retry,
            ' ',
            drawElement('a', { href: localPath(pageLanguage(), '/a-z/') }, this.strings.allPages),
          ),
        );
      },
    );
  }

  suggest(): void {
    if (!this.search) return;
    const { engine } = this.search;
    const { strings } = this;
    const query = this.input.value.trim();
    this.setActive(-1);
    if (!query) {
      this.show(
        [],
        recent.length > 0
          ? drawElement(
              'p',
              {},
              `${strings.recent}: `,
              ...recent.map((text) => drawElement('a', { href: searchAddress(engine, text) }, text)),
            )
          : drawElement('p', {}, strings.hint),
      );
      return;
    }
    const understanding = understandQuery(engine, query, { typing: true });
    const known = engine.details.length > 0;
    const ranked = rankPages(engine, understanding).slice(0, MOST);
    const options = ranked.map(({ page, name }) => {
      const entry = engine.names.pages[page];
      const { intent } = understanding;
      const kind = entry ? kindOf(entry) : 'site';
      const section =
        intent && (kind === 'treatments' || kind === 'conditions')
          ? engine.rules.intents[intent]?.section[kind]
          : undefined;
      const href = `${pageAddress(engine, entry?.path ?? '')}${section ? `#${section}` : ''}`;
      const alias = name && engine.names.pages[page]?.aliases.includes(name) ? name : undefined;
      return drawElement(
        'li',
        { role: 'option', 'data-href': href },
        drawElement('span', { class: 'name' }, entry?.title),
        drawElement('span', { class: 'kind' }, strings.kinds[kind], alias && ` · ${strings.alsoCalled}: ${alias}`),
      );
    });
    if (options.length > 0)
      options.push(
        drawElement(
          'li',
          { role: 'option', class: 'all', 'data-href': searchAddress(engine, query) },
          strings.allResults(query),
        ),
      );
    this.show(
      options,
      understanding.emergency !== undefined && drawEmergency(engine, understanding.emergency, strings),
      understanding.corrected !== undefined &&
        ranked.length > 0 &&
        drawCorrection(engine, understanding.corrected, query, strings),
      known && understanding.quiet && understanding.emergency === undefined && drawOutside(engine, strings),
    );
    this.speak(
      [
        understanding.emergency === undefined
          ? ''
          : (engine.names.rules.emergencies[understanding.emergency]?.title ?? ''),
        known && understanding.quiet ? strings.outside.title : strings.suggestionsFound(ranked.length),
      ]
        .filter(Boolean)
        .join('. '),
    );
  }

  /** On a large site the pages that the first file does not hold follow when typing pauses. */
  deepen(): void {
    clearTimeout(this.deepening);
    const { search } = this;
    const query = this.input.value.trim();
    if (!search?.engine.names.shards || !query) return;
    this.deepening = window.setTimeout(() => {
      search.complete
        .then(() => loadForQuery(search.engine, query, { typing: true }, MOST))
        .then(
          () => this.input.value.trim() === query && this.suggest(),
          () => undefined,
        );
    }, TYPING_PAUSE);
  }

  show(options: readonly HTMLLIElement[], ...notes: readonly (HTMLElement | undefined | false)[]): void {
    this.notes.replaceChildren(...notes.filter((note): note is HTMLElement => note instanceof HTMLElement));
    options.forEach((option, place) => {
      option.id = `search-option-${place}`;
      option.setAttribute('aria-selected', 'false');
    });
    this.list.replaceChildren(...options);
    this.list.hidden = options.length === 0;
    this.input.setAttribute('aria-expanded', String(options.length > 0));
  }

  speak(text: string): void {
    clearTimeout(this.speaking);
    this.speaking = window.setTimeout(() => {
      if (this.status.textContent !== text) this.status.textContent = text;
    }, SPEAK_AFTER);
  }

  steer(event: KeyboardEvent): void {
    const count = this.list.children.length;
    if (event.isComposing || count === 0) return;
    if (event.key === 'ArrowDown') this.setActive(this.active + 1 >= count ? -1 : this.active + 1);
    else if (event.key === 'ArrowUp') this.setActive(this.active < 0 ? count - 1 : this.active - 1);
    else if (event.key === 'Enter' && this.active >= 0)
      this.follow(this.list.children[this.active], event.ctrlKey || event.metaKey);
    else return;
    event.preventDefault();
  }

  setActive(place: number): void {
    this.list.children[this.active]?.setAttribute('aria-selected', 'false');
    this.active = place;
    const option = this.list.children[place];
    if (option) {
      option.setAttribute('aria-selected', 'true');
      option.scrollIntoView({ block: 'nearest' });
      this.input.setAttribute('aria-activedescendant', option.id);
    } else this.input.removeAttribute('aria-activedescendant');
  }

  choose(event: MouseEvent): void {
    const option = event.target instanceof Element ? event.target.closest('[role=option]') : null;
    this.follow(option ?? undefined, event.ctrlKey || event.metaKey);
  }

  follow(option: Element | undefined, apart: boolean): void {
    const href = option?.getAttribute('data-href');
    if (!href) return;
    this.remember();
    if (apart) window.open(href, '_blank', 'noopener');
    else {
      this.dialog.close();
      location.assign(href);
    }
  }

  remember(): void {
    const query = this.input.value.trim();
    const known = recent.indexOf(query);
    if (known >= 0) recent.splice(known, 1);
    recent.unshift(query);
    recent.splice(5);
  }
}
