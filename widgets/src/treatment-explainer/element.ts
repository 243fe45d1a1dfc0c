import { html, nothing } from 'lit';
import { baseStyles } from '../shared/baseStyles.ts';
import { type Languages, resolveLanguage } from '../shared/languages.ts';
import { reportOnce } from '../shared/reportOnce.ts';
import { provider } from './dataAddress.ts';
import { ExplainerData } from './explainerData.ts';
import type { Film } from './film/film.ts';
import type { Explainer } from './payload.ts';
import { renderArticle } from './renderArticle.ts';
import en from './strings.en.ts';
import type { ExplainerStrings } from './strings.ts';
import { styles } from './styles.ts';
import type { Failure, SectionName } from './terms.ts';
import { type Choices, link, type View } from './view.ts';

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
export class TreatmentExplainer extends ExplainerData {
  static languages: Languages<ExplainerStrings> = { en, es: () => import('./strings.es.ts') };
  static override styles = [baseStyles, styles];
  // Text to read and select: a click on it must not move the focus to the first button.
  static override shadowRootOptions: ShadowRootInit = { mode: 'open' };

  async #choose(choice: Partial<Choices>, goTo?: SectionName): Promise<void> {
    await this._change(Object.assign(this._choices, choice));
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

  protected override renderContent(): unknown {
    const { text } = this;
    const failure = this._failure;
    const told = failure === 'unknown' || failure === 'offline' ? failure : 'broken';
    const again = async (): Promise<void> => {
      const loaded = this._load();
      this.requestUpdate();
      await loaded;
      // The button that had the focus has gone.
      this.renderRoot.querySelector<HTMLElement>('header,.bar button')?.focus();
    };
    // The fallback stays where it was until the data are here, and the words come after it: nothing jumps.
    return html`${this._data ? this.#renderData(this._data) : html`<slot></slot>`}
      <p role="status">${this._data ? nothing : failure ? text.failures[told] : text.loading}</p>
      ${failure ? html`<p class="bar">${this.#linkOut(text)}<button @click=${again}>${text.retry}</button></p>` : nothing}`;
  }

  /** A link to the provider's list of treatments, where the provider's site is known. */
  #linkOut(text: ExplainerStrings): unknown {
    const folder = this._wanted === 'en' ? '' : `${this._wanted}/`;
    return provider.site ? link(`${provider.site}${folder}a-z/`, text.sections.alternatives) : nothing;
  }

  #renderData(data: Explainer | Film): unknown {
    const [language, words] = resolveLanguage(this._languages, data.lang.toLowerCase(), () => {
      this.requestUpdate();
    });
    const inSteps = !['page', 'compact'].includes(this.layout);
    const isForeign = !this.src && language !== this._wanted;
    const view: View = {
      data: data as Explainer,
      words,
      language,
      note: isForeign ? html`<p lang=${this.language} dir=${this.text.dir}>${this.text.onlyEnglish}</p>` : nothing,
      level: +this.headingLevel || 2,
      inSteps,
      isWhole: inSteps ? !!this._choices.onePage : this.layout === 'page',
      choices: this._choices,
      choose: (choice, goTo) => this.#choose(choice, goTo),
      print: (selector) => this.#print(selector),
    };
    return this._film ? this._film.render(view) : renderArticle(view, `${this.sections}`);
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
