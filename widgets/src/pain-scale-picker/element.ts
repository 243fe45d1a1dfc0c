import { html, type PropertyValues, type TemplateResult } from 'lit';
import { baseStyles } from '../shared/baseStyles.ts';
import { fillText, type Languages } from '../shared/languages.ts';
import { DECLINED } from '../shared/painAnswer.ts';
import { drawFace } from './drawFace.ts';
import { PainAnswerInput } from './painAnswerInput.ts';
import { renderSites } from './renderSites.ts';
import { describeAnswer, optionsOf, questionsOf, wordsOf } from './scales.ts';
import en, { type PickerStrings } from './strings.en.ts';
import { styles } from './styles.ts';

/**
 * A pain scale that is a form control: a number, words, a line, faces beside a number, the PEG or a
 * question about change. It starts with no answer, takes 0 as a real answer, and submits nothing that
 * nobody chose.
 *
 * @summary A clinical pain scale as a form control, with FHIR output.
 * @tag pain-scale-picker
 * @slot - Fallback before and without JavaScript: real radios or a link. An answer already chosen is kept.
 * @event input - The answer changed, at every step. Bubbles and crosses shadow roots.
 * @event change - The person settled on an answer. Arrow keys pass through answers without it.
 * @csspart root - The frame around everything.
 * @cssstate answered - A whole answer was given; 0 is one.
 * @cssstate declined - The person preferred not to say.
 * @cssstate unanswered - Neither, or not yet the whole of an answer.
 * @cssstate user-invalid - Something is missing and the person was told.
 * @cssproperty [--pain-scale=1] - Multiplies every size.
 * @cssproperty [--pain-color-accent=light-dark(#0b5c63, #7fd0d3)] - What is chosen, and buttons.
 */
export class PainScalePicker extends PainAnswerInput {
  static languages: Languages<PickerStrings> = { en, es: () => import('./strings.es.ts') };
  static override styles = [baseStyles, styles];

  #children: MutationObserver | undefined;
  #reserved = 0;

  override connectedCallback(): void {
    // What the fallback takes up is kept free, so that nothing below it moves (CLS 0).
    if (!this.renderRoot && this.firstElementChild) this.#reserved = this.getBoundingClientRect().height;
    super.connectedCallback();
    if (!this.renderRoot) return;
    this.#adoptFallback();
    this.#children = new MutationObserver(() => this.#adoptFallback());
    this.#children.observe(this, { childList: true, subtree: true });
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children?.disconnect();
  }

  /** Keeps what was chosen in the fallback, and takes its controls out of the form: ours speaks now. */
  #adoptFallback(): void {
    for (const input of this.querySelectorAll('input')) {
      const { type, value, checked, disabled } = input;
      input.disabled = true;
      if (disabled || !(/^(radio|checkbox)$/.test(type) ? checked : value)) continue;
      if (type === 'checkbox') this.sites = [...this.sites, value];
      else this.value = value;
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // Through the CSSOM: a style attribute would break the Content-Security-Policy of a host.
    const { style } = this.renderRoot.querySelector<HTMLElement>('.root')!;
    style.cssText = `--_at:${this.value}%;min-block-size:${this.#reserved}px`;
  }

  protected override renderContent(): TemplateResult {
    const { text, value, shownProblem } = this;
    const scale = this._scale;
    const words = describeAnswer(scale, value, text);
    return html`<fieldset
      role="none"
      class=${`${scale} ${this.orientation}`}
      ?disabled=${this._isDisabled}
      @input=${this._onInput}
      @keydown=${this._onKey}
      @keyup=${this._onKey}
      @click=${this._onClick}
    >
      ${questionsOf(scale, this._recall, text).map((question, index) => this.#renderQuestion(question, index))}
      ${this.location ? renderSites(this.sites, text, this.readonly) : ''}
      <p role="status">${words && fillText(text.answer, words)}</p>
      <p id="problem" role="alert" class=${shownProblem && 'warning'}>${shownProblem}</p>
      ${
        this.readonly
          ? ''
          : html`<div class="row">
              <button data-do="clear">${text.clear}</button>
              <button data-do=${DECLINED} aria-pressed=${`${value === DECLINED}`}>${text.decline}</button>
            </div>`
      }
    </fieldset>`;
  }

  #renderQuestion(question: string, index: number): TemplateResult {
    const { text, value, required, readonly } = this;
    const scale = this._scale;
    const isLine = scale === 'vas';
    const isFaces = scale === 'faces';
    const words = wordsOf(scale, text);
    const [low, high] = this._endsOf(index);
    const labels = [...this.labels].map((label) => `${label.textContent} `);
    const isNumber = +value >= 0 && value;
    return html`<fieldset
      role=${isLine ? 'group' : 'radiogroup'}
      aria-label=${labels.join('') + question}
      aria-describedby=${`ends${index} note problem`}
    >
      <legend>${question}</legend>
      <div class="scale">
        ${
          isLine
            ? html`<div
                class="line"
                @pointerdown=${this._onPointer}
                @pointermove=${this._onPointer}
                @pointerup=${this._onPointer}
              >
                <i ?hidden=${!isNumber}></i>
              </div>`
            : html`<div class=${`options ${words && 'words'}`}>
                ${optionsOf(scale).map((option, at) => {
                  const checked = this._items()[index] === option;
                  return html`<label>
                    <input
                      type="radio"
                      name=${index}
                      value=${option}
                      .checked=${checked}
                      ?required=${required}
                      ?disabled=${readonly && !checked}
                    /><span>${isFaces ? drawFace(+option) : ''}${words ? words[at] : option}</span>
                  </label>`;
                })}
              </div>`
        }
        ${
          words
            ? ''
            : html`<div class="ends" id=${`ends${index}`}>
                <span>0 = ${low}</span> <span>${isLine ? 100 : 10} = ${high}</span>
              </div>`
        }
      </div>
      <p id="note">${isLine ? text.line : isFaces ? text.faces : ''}</p>
      ${
        isLine
          ? html`<div class="row">
              <button data-do="-1" aria-label=${text.less} ?disabled=${readonly}>−</button>
              <input
                type="number"
                min="0"
                max="100"
                name="0"
                aria-labelledby="note"
                aria-describedby="problem"
                ?required=${required}
                ?readonly=${readonly}
                .value=${this._mistyped || isNumber || ''}
                @change=${this.settle}
              />
              <button data-do="1" aria-label=${text.more} ?disabled=${readonly}>+</button>
            </div>`
          : ''
      }
    </fieldset>`;
  }
}
