import { html, LitElement, type TemplateResult } from 'lit';
import { type BaseStrings, findLanguage, type Languages, resolveLanguage } from './languages.ts';
import { reportOnce } from './reportOnce.ts';
import { canRender } from './trustedPolicy.ts';
import { version } from './version.ts';

/**
 * What all our widgets share: the reader's language, one frame with reset text, and the promise
 * never to throw into the host page.
 *
 * A widget gives `static languages`, `static override styles = [baseStyles, …]` and `renderContent()`.
 */
export abstract class PainElement<Strings extends BaseStrings> extends LitElement {
  static readonly version: string = version;
  // Focus goes to the first control inside when the element or its <label> is chosen.
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };

  /** Strings of the language in use, never absent: English until another has arrived. */
  declare protected text: Strings;
  /** BCP 47 tag of the language in use, which is what `text` is written in. */
  declare protected language: string;

  #observer: MutationObserver | undefined;

  constructor() {
    super();
    this.text = this._languages.en;
    this.language = 'en';
  }

  /** @internal */
  protected get _languages(): Languages<Strings> {
    return (this.constructor as unknown as { languages: Languages<Strings> }).languages;
  }

  /** Looks the language up anew and renders when it changed, or when its strings arrived. */
  #readLanguage(): void {
    const old = this.text;
    [this.language, this.text] = resolveLanguage(this._languages, findLanguage(this), (error) => {
      if (error) reportOnce(this.localName, error);
      this.#readLanguage();
    });
    if (old !== this.text) this.requestUpdate();
  }

  override connectedCallback(): void {
    // Without a shadow root the fallback between our tags stays on the page, readable and usable.
    if (!canRender()) return reportOnce(this.localName, 'no policy pain-reference (Trusted Types)');
    super.connectedCallback();
    this.#readLanguage();
    this.#observer = new MutationObserver(() => this.#readLanguage());
    for (let root: Node = this; root !== document; root = (root as ShadowRoot).host ?? document)
      this.#observer.observe((root = root.getRootNode()), { attributeFilter: ['lang'], subtree: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      reportOnce(this.localName, error);
    }
  }

  /** Sets what `:state()` in a style sheet sees. */
  protected showStates({ states }: ElementInternals, names: readonly string[]): void {
    try {
      states.clear();
      for (const name of names) states.add(name);
    } catch {
      // Engines before 2024 accept only names that begin with two dashes.
    }
  }

  /** What stands inside the frame. */
  protected abstract renderContent(): unknown;

  protected override render(): TemplateResult {
    return html`<div class="root" part="root" lang=${this.language} dir=${this.text.dir}>${this.renderContent()}</div>`;
  }
}
