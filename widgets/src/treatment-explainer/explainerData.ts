import { html } from 'lit';
import { findLanguage } from '../shared/languages.ts';
import { PainElement } from '../shared/painElement.ts';
import { reportOnce } from '../shared/reportOnce.ts';
import type { FilmPlayer } from './film/createFilm.ts';
import type { Film } from './film/film.ts';
import { loadFilm, loadSpanish } from './loadFilm.ts';
import type { Explainer } from './payload.ts';
import { loadExplainer } from './requestData.ts';
import type { ExplainerStrings } from './strings.ts';
import type { Failure } from './terms.ts';
import { type Choices, heading } from './view.ts';

/** What was asked for, its loading, and what came of it: data, a film or a failure. How it is shown is in element.ts. */
export abstract class ExplainerData extends PainElement<ExplainerStrings> {
  static override properties = {
    treatment: {},
    src: {},
    dataBase: { attribute: 'data-base' },
    layout: {},
    sections: {},
    headingLevel: { attribute: 'heading-level' },
  };

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
        get(this: ExplainerData) {
          return this._film?.[name] ?? 0;
        },
        set(this: ExplainerData, value: number) {
          if (this._film) this._film[name as 'currentTime'] = value;
        },
      } as PropertyDescriptor);
  }

  readonly #internals = this.attachInternals();
  /** @internal */
  protected _data: Explainer | Film | undefined;
  /** @internal */
  protected _film: FilmPlayer | undefined;
  /** @internal */
  protected _failure: Failure | undefined;
  /** @internal */
  protected readonly _choices: Choices = { ticked: new Set() };
  /** Set while a request is under way. */
  #stop: AbortController | undefined;
  /** What was asked for last, so that a change is seen. */
  #asked = '';

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
      this._film?.end();
      if (!this.#stop) return;
      this.#stop.abort();
      this.#asked = '';
    });
  }

  /** Language in which to ask for the data: the reader's, if it is one of ours. @internal */
  protected get _wanted(): string {
    const [tag = ''] = findLanguage(this).split('-');
    return Object.hasOwn(this._languages, tag) ? tag : 'en';
  }

  protected override willUpdate(): void {
    const asked = `${[this._wanted, this.treatment, this.src, this.dataBase, this.layout === 'film']}`;
    if (asked === this.#asked) return;
    this.#asked = asked;
    this._load();
  }

  /** @internal */
  protected async _load(): Promise<void> {
    const before = this._data?.slug;
    this.#stop?.abort();
    const { signal } = (this.#stop = new AbortController());
    this._film?.end();
    this._data = this._film = this._failure = undefined;
    this.showStates(this.#internals, ['loading']);
    try {
      const data = await loadExplainer(this, this._wanted, signal);
      if (this.layout === 'film') {
        const [{ createFilm }, { scenes }] = await loadFilm();
        if (signal.aborted) return;
        this._film = createFilm(data as Film, {
          html,
          heading,
          scenes,
          element: this,
          update: () => this._change(),
          es: loadSpanish,
        });
      }
      if (signal.aborted) return;
      if (data.slug !== before) this._choices.ticked.clear();
      this._choices.copyMessage = '';
      this._data = data;
    } catch (error) {
      if (signal.aborted) return;
      this._failure = ((error as Error).cause as Failure | undefined) ?? 'unreachable';
      reportOnce(this.localName, error);
    }
    const failure = this._failure;
    this.#stop = undefined;
    this.showStates(this.#internals, [failure ? 'failed' : 'ready']);
    await this._change();
    const { slug, lang } = this._data ?? {};
    this.dispatchEvent(
      new CustomEvent(`treatment-${failure ? 'error' : 'load'}`, {
        bubbles: true,
        composed: true,
        detail: { failure, slug, lang },
      }),
    );
  }

  /** Shows what was changed. @internal */
  protected _change(_change?: unknown): Promise<unknown> {
    this.requestUpdate();
    return this.updateComplete;
  }

  /** Plays the film, from where it is or, at its end, anew. */
  play(): void {
    this._film?.play();
  }

  /** Stops the film where it is, and the voice. */
  pause(): void {
    this._film?.pause();
  }
}
