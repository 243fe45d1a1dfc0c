import { html, nothing } from 'lit';
import { baseStyles } from '../shared/baseStyles.ts';
import { findLanguage, type Languages, resolveLanguage } from '../shared/languages.ts';
import { PainElement } from '../shared/painElement.ts';
import { reportOnce } from '../shared/reportOnce.ts';
import { provider } from './dataAddress.ts';
import type { Explainer } from './payload.ts';
import { renderArticle } from './renderArticle.ts';
import { loadExplainer } from './requestData.ts';
import en from './strings.en.ts';
import type { ExplainerStrings } from './strings.ts';
import { styles } from './styles.ts';
import type { Failure, SectionName } from './terms.ts';
import { type Choices, link, type View } from './view.ts';

/**
 * Explains one treatment from cited data: what it is, what happens, how likely it is to help and what
 * can go wrong, drawn on one denominator, with questions to ask and the sources.
 *
 * @summary A treatment explained step by step, from a provider's cited data.
 * @slot - Shown before, without and instead of the data: a link to the full page.
 * @event {CustomEvent<{slug: string, lang: string}>} treatment-load - The information is shown.
 * @event {CustomEvent<{failure: Failure}>} treatment-error - There is nothing to show, and why.
 * @csspart root - The frame around everything.
 * @csspart title - The heading with the treatment's name.
 * @csspart section - Each section.
 * @csspart footer - Publisher, days and link to the full page.
 * @cssproperty [--pain-explainer-min-size=0] - Height to keep free while loading, so that the page does not jump.
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
  /** `steps` (one section at a time), `page` (all of it) or `compact` (sections to open). */
  declare layout: 'steps' | 'page' | 'compact';
  /** Names of the sections to show, separated by spaces. Default: all. */
  declare sections: string;
  /** Level of the title in your page's outline, 1 to 4. */
  declare headingLevel: number | string;

  readonly #internals = this.attachInternals();
  #data: Explainer | undefined;
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
      if (this.isConnected || !this.#stop) return;
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
    const asked = `${[this.#wanted, this.treatment, this.src, this.dataBase]}`;
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#load();
  }

  async #load(): Promise<void> {
    const before = this.#data?.slug;
    this.#stop?.abort();
    const { signal } = (this.#stop = new AbortController());
    this.#data = this.#failure = undefined;
    this.showStates(this.#internals, ['loading']);
    try {
      const data = await loadExplainer(this, this.#wanted, signal);
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
    const root = this.renderRoot.querySelector('.root');
    const part = root?.querySelector(selector);
    if (!root || !part) return;
    try {
      const { printPart } = await import('./printPart.ts');
      printPart(root, part, this.#data?.title ?? '', `${baseStyles}${styles}`);
    } catch (error) {
      // Offline by now, perhaps. The page as a whole can still be printed.
      reportOnce(this.localName, error);
      print();
    }
  }

  protected override renderContent(): unknown {
    const { text } = this;
    const failure = this.#failure;
    const told = failure === 'unknown' || failure === 'offline' ? failure : 'broken';
    const again = (): unknown => this.#change((this.#asked = ''));
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

  #renderData(data: Explainer): unknown {
    const [language, words] = resolveLanguage(TreatmentExplainer.languages, data.lang.toLowerCase(), () => {
      this.requestUpdate();
    });
    const inSteps = !['page', 'compact'].includes(this.layout);
    const isForeign = !this.src && language !== this.#wanted;
    const view: View = {
      data,
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
    return renderArticle(view, `${this.sections}`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treatment-explainer': TreatmentExplainer;
  }
  interface HTMLElementEventMap {
    'treatment-load': CustomEvent<{ slug: string; lang: string }>;
    'treatment-error': CustomEvent<{ failure: Failure }>;
  }
}
