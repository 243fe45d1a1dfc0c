import { html, nothing } from 'lit';
import { baseStyles } from '../shared/baseStyles.ts';
import { findLanguage, type Languages, resolveLanguage } from '../shared/languages.ts';
import { PainElement } from '../shared/painElement.ts';
import { reportOnce } from '../shared/reportOnce.ts';
import { provider } from './dataAddress.ts';
import type { FilmPlayer } from './film/createFilm.ts';
import type { Film } from './film/film.ts';
import { loadFilm, loadSpanish } from './loadFilm.ts';
import type { Explainer } from './payload.ts';
import { renderArticle } from './renderArticle.ts';
import { loadExplainer } from './requestData.ts';
import en from './strings.en.ts';
import type { ExplainerStrings } from './strings.ts';
import { styles } from './styles.ts';
import type { Failure, SectionName } from './terms.ts';
import { type Choices, heading, link, type View } from './view.ts';

/**
 * Explains one treatment from cited data: what it is, what happens, how likely it is to help and what
 * can go wrong, drawn on one denominator, with questions to ask and the sources. Or shows its film:
 * drawn scenes with captions, which the reader can have read aloud.
 *
 * @summary A treatment explained step by step, from a provider's cited data.
 * @slot - Shown before, without and instead of the data: a link to the full page.
 * @event {CustomEvent<{slug: string, lang: string}>} treatment-load - The information is shown.
 * @event {CustomEvent<{failure: Failure}>} treatment-error - There is nothing to show, and why.
 * @event film-play - The film begins to play.
 * @event film-pause - The film has stopped: paused, at its end, out of sight or taken off the page.
 * @event {CustomEvent<{index: number}>} film-scene - Another scene of the film is shown; the first has the number 0.
 * @event film-end - The film has come to its end.
 * @csspart root - The frame around everything.
 * @csspart title - The heading with the treatment's name.
 * @csspart section - Each section.
 * @csspart player - The film's picture, caption and controls; what is shown in full screen.
 * @csspart scene - Each scene of the film.
 * @csspart caption - Each caption.
 * @csspart controls - The film's buttons and slider.
 * @csspart transcript - All words of the film, to open.
 * @csspart footer - Publisher, days and link to the full page.
 * @cssproperty [--pain-explainer-min-size=0] - Height to keep free while loading, so that the page does not jump. A film needs 46em at most, 52em on a phone.
 * @cssstate loading - The data are on their way.
 * @cssstate ready - The data are shown.
 * @cssstate failed - There is nothing to show.
 */
export class TreatmentExplainer extends PainElement<ExplainerStrings> {
  static languages: Languages<ExplainerStrings> = { en, es: () => import('./strings.es.ts') };
  static override styles = [baseStyles, styles];
  static override properties = {
    treatment: {},
    src: {},
    dataBase: { attribute: 'data-base' },
    layout: {},
    sections: {},
    headingLevel: { attribute: 'heading-level' },
  };
  // Text to read and select: a click on it must not move the focus to the first button.
  static override shadowRootOptions: ShadowRootInit = { mode: 'open' };

  /** Slug of the treatment, e.g. `epidural-steroid-injection`. */
  declare treatment: string;
  /** Address of a JSON file of your own, in the published format; used instead of `treatment`. */
  declare src: string;
  /** Folder that holds `<lang>/<slug>.json`. Default: the one beside our own script. */
  declare dataBase: string;
  /**
   * `steps` (one section at a time), `page` (all of it), `compact` (sections to open) or `film` (the
   * treatment's film; `src` then is a file in the film's format).
   */
  declare layout: 'steps' | 'page' | 'compact' | 'film';
  /** Names of the sections to show, separated by spaces. Default: all. */
  declare sections: string;
  /** Level of the title in your page's outline, 1 to 4. */
  declare headingLevel: number | string;

  /**
   * Where the film is, in seconds; fractions count. Setting it shows that very moment, always in the same
   * way: frame by frame, it makes a video of the film. 0 before `treatment-load`.
   */
  declare currentTime: number;
  /** How long the film is, in seconds; 0 before `treatment-load`. */
  declare readonly duration: number;
  /** Speed of the film and of the voice, 0.25 to 4. Default: 1, once the film is there. */
  declare playbackRate: number;

  static {
    for (const name of ['currentTime', 'duration', 'playbackRate'] as const)
      Object.defineProperty(this.prototype, name, {
        // A key that a host put on Object.prototype must not pass for a part of this.
        __proto__: null,
        get(this: TreatmentExplainer) {
          return this.#film?.[name] ?? 0;
        },
        set(this: TreatmentExplainer, value: number) {
          if (this.#film) this.#film[name as 'currentTime'] = value;
        },
      } as PropertyDescriptor);
  }

  readonly #internals = this.attachInternals();
  #data: Explainer | Film | undefined;
  #film: FilmPlayer | undefined;
  #failure: Failure | undefined;
  /** Set while a request is under way. */
  #stop: AbortController | undefined;
  /** What was asked for last, so that a change is seen. */
  #asked = '';
  readonly #choices: Choices = { ticked: new Set() };

  constructor() {
    super();
    this.treatment = this.src = this.dataBase = this.sections = '';
    this.layout = 'steps';
    this.headingLevel = 2;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // An element that is only moved is back by the time the microtask runs.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#film?.end();
      if (!this.#stop) return;
      this.#stop.abort();
      this.#asked = '';
    });
  }

  /** Language in which to ask for the data: the reader's, if it is one of ours. */
  get #wanted(): string {
    const [tag = ''] = findLanguage(this).split('-');
    return Object.hasOwn(TreatmentExplainer.languages, tag) ? tag : 'en';
  }

  protected override willUpdate(): void {
    const asked = `${[this.#wanted, this.treatment, this.src, this.dataBase, this.layout === 'film']}`;
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#load();
  }

  async #load(): Promise<void> {
    const before = this.#data?.slug;
    this.#stop?.abort();
    const { signal } = (this.#stop = new AbortController());
    this.#film?.end();
    this.#data = this.#film = this.#failure = undefined;
    this.showStates(this.#internals, ['loading']);
    try {
      const data = await loadExplainer(this, this.#wanted, signal);
      if (this.layout === 'film') {
        const [{ createFilm }, { scenes }] = await loadFilm();
        if (signal.aborted) return;
        this.#film = createFilm(data as Film, {
          html,
          heading,
          scenes,
          element: this,
          update: () => this.#change(),
          es: loadSpanish,
        });
      }
      if (signal.aborted) return;
      if (data.slug !== before) this.#choices.ticked.clear();
      this.#choices.copyMessage = '';
      this.#data = data;
    } catch (error) {
      if (signal.aborted) return;
      this.#failure = ((error as Error).cause as Failure | undefined) ?? 'unreachable';
      reportOnce(this.localName, error);
    }
    const failure = this.#failure;
    this.#stop = undefined;
    this.showStates(this.#internals, [failure ? 'failed' : 'ready']);
    await this.#change();
    const { slug, lang } = this.#data ?? {};
    this.dispatchEvent(
      new CustomEvent(`treatment-${failure ? 'error' : 'load'}`, {
        bubbles: true,
        composed: true,
        detail: { failure, slug, lang },
      }),
    );
  }

  /** Shows what was changed. */
  #change(_change?: unknown): Promise<unknown> {
    this.requestUpdate();
    return this.updateComplete;
  }

  async #choose(choice: Partial<Choices>, goTo?: SectionName): Promise<void> {
    await this.#change(Object.assign(this.#choices, choice));
    // Read on from that heading, and scroll to it when it is out of sight.
    this.renderRoot.querySelector<HTMLElement>(`.${goTo} button`)?.focus();
  }

  async #print(selector: string): Promise<void> {
    try {
      const { printPart } = await import('./printPart.ts');
      printPart(this.renderRoot as ShadowRoot, selector);
    } catch (error) {
      // Offline by now, perhaps. The page as a whole can still be printed.
      reportOnce(this.localName, error);
      print();
    }
  }

  /** Plays the film, from where it is or, at its end, anew. */
  play(): void {
    this.#film?.play();
  }

  /** Stops the film where it is, and the voice. */
  pause(): void {
    this.#film?.pause();
  }

  protected override renderContent(): unknown {
    const { text } = this;
    const failure = this.#failure;
    const told = failure === 'unknown' || failure === 'offline' ? failure : 'broken';
    const again = async (): Promise<void> => {
      const loaded = this.#load();
      this.requestUpdate();
      await loaded;
      // The button that had the focus has gone.
      this.renderRoot.querySelector<HTMLElement>('header,.bar button')?.focus();
    };
    // The fallback stays where it was until the data are here, and the words come after it: nothing jumps.
    return html`${this.#data ? this.#renderData(this.#data) : html`<slot></slot>`}
      <p role="status">${this.#data ? nothing : failure ? text.failures[told] : text.loading}</p>
      ${failure ? html`<p class="bar">${this.#linkOut(text)}<button @click=${again}>${text.retry}</button></p>` : nothing}`;
  }

  /** A link to the provider's list of treatments, where the provider's site is known. */
  #linkOut(text: ExplainerStrings): unknown {
    const folder = this.#wanted === 'en' ? '' : `${this.#wanted}/`;
    return provider.site ? link(`${provider.site}${folder}a-z/`, text.sections.alternatives) : nothing;
  }

  #renderData(data: Explainer | Film): unknown {
    const [language, words] = resolveLanguage(TreatmentExplainer.languages, data.lang.toLowerCase(), () => {
      this.requestUpdate();
    });
    const inSteps = !['page', 'compact'].includes(this.layout);
    const isForeign = !this.src && language !== this.#wanted;
    const view: View = {
      data: data as Explainer,
      words,
      language,
      note: isForeign ? html`<p lang=${this.language} dir=${this.text.dir}>${this.text.onlyEnglish}</p>` : nothing,
      level: +this.headingLevel || 2,
      inSteps,
      isWhole: inSteps ? !!this.#choices.onePage : this.layout === 'page',
      choices: this.#choices,
      choose: (choice, goTo) => this.#choose(choice, goTo),
      print: (selector) => this.#print(selector),
    };
    return this.#film ? this.#film.render(view) : renderArticle(view, `${this.sections}`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treatment-explainer': TreatmentExplainer;
  }
  interface HTMLElementEventMap {
    'treatment-load': CustomEvent<{ slug: string; lang: string }>;
    'treatment-error': CustomEvent<{ failure: Failure }>;
    'film-play': CustomEvent;
    'film-pause': CustomEvent;
    'film-scene': CustomEvent<{ index: number }>;
    'film-end': CustomEvent;
  }
}
