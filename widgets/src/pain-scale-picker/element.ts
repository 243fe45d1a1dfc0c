import type { Observation, QuestionnaireResponse } from 'fhir/r4';
import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { baseStyles } from '../shared/baseStyles.ts';
import { buildObservation } from '../shared/fhir/buildObservation.ts';
import { buildQuestionnaireResponse } from '../shared/fhir/buildQuestionnaireResponse.ts';
import { FormControl, type Problem } from '../shared/formControl.ts';
import { fillText, type Languages } from '../shared/languages.ts';
import { DECLINED, type PainAnswer, type Recall, type Scale } from '../shared/painAnswer.ts';
import { writeLocalTime } from '../shared/writeLocalTime.ts';
import { drawBody } from './drawBody.ts';
import { drawFace } from './drawFace.ts';
import {
  cleanAnswer,
  describeAnswer,
  instrumentOf,
  isWhole,
  optionsOf,
  questionsOf,
  readRecall,
  readScale,
  wordsOf,
} from './scales.ts';
import { describeSite, SITES } from './sites.ts';
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
export class PainScalePicker extends FormControl<PickerStrings> {
  static languages: Languages<PickerStrings> = { en, es: () => import('./strings.es.ts') };
  static override styles = [baseStyles, styles];
  static override properties: PropertyDeclarations = {
    scale: {},
    recall: {},
    lowLabel: { attribute: 'low-label' },
    highLabel: { attribute: 'high-label' },
    location: { type: Boolean },
    orientation: {},
    subject: {},
    questionnaire: {},
    fhirQuantity: { attribute: 'fhir-quantity', type: Boolean },
    fhirVitalSigns: { attribute: 'fhir-vital-signs', type: Boolean },
  };

  /** `nrs` (0–10), `verbal`, `vas` (0–100 line), `faces`, `peg` or `change`. Default: `nrs`. */
  declare scale: Scale | undefined;
  /** `now`, `past-24-hours` or `past-week`. Default: `now`. */
  declare recall: Recall | undefined;
  /** Words at the low end in place of ours; stored with the answer. */
  declare lowLabel: string | undefined;
  /** Words at the high end in place of ours; stored with the answer. */
  declare highLabel: string | undefined;
  /** Also ask where it hurts: an outline of the body and a list of check boxes. */
  declare location: boolean;
  /** `horizontal` or `vertical`. Choose one and keep it (@breivik-1998-orientation). Default: `horizontal`. */
  declare orientation: 'horizontal' | 'vertical' | undefined;
  /** FHIR reference to the person, e.g. `Patient/example`. */
  declare subject: string | undefined;
  /** Canonical address of your Questionnaire, for `questionnaireResponse`. */
  declare questionnaire: string | undefined;
  /** Numbers in FHIR as `valueQuantity` in `{score}` in place of `valueInteger`. */
  declare fhirQuantity: boolean;
  /** Adds the category `vital-signs` after `survey` in FHIR. */
  declare fhirVitalSigns: boolean;

  #sites: readonly string[] = [];
  /** An arrow key is down. */
  #isArrow = false;
  /** What was typed and is no number on the line. */
  #mistyped = '';
  #answered: [value: string, time: Date] = ['', new Date()];
  #children: MutationObserver | undefined;
  #reserved = 0;

  get #scale(): Scale {
    return readScale(`${this.scale}`);
  }
  get #recall(): Recall {
    return readRecall(this.#scale, this.recall);
  }

  /** The body sites chosen, e.g. `['lower-back-right']`. */
  get sites(): readonly string[] {
    return this.#sites;
  }
  set sites(sites: readonly string[]) {
    // Own order, so that the same choice always reads the same.
    this.#sites = SITES.filter((site) => sites.includes(site));
    this.requestUpdate();
  }

  /** The answer with all that makes it comparable later; `null` while there is none. */
  get answer(): PainAnswer | null {
    const { value, text, language } = this;
    const scale = this.#scale;
    const recall = this.#recall;
    const line = this.renderRoot?.querySelector<HTMLElement>('.line');
    const [low, high] = this.#ends(0);
    if (!isWhole(value)) return null;
    if (this.#answered[0] !== value) this.#answered = [value, new Date()];
    return {
      scale,
      instrument: instrumentOf(scale),
      value,
      words: describeAnswer(scale, value, text),
      questions: questionsOf(scale, recall, text),
      low,
      high,
      recall,
      language,
      time: writeLocalTime(this.#answered[1]),
      sites: this.#sites.map((site) => describeSite(site, text)),
      ...(line && { lineLength: Math.max(line.offsetWidth, line.offsetHeight) }),
    };
  }

  /** The answer as a FHIR R4 Observation; `null` while there is none. */
  get observation(): Observation | null {
    const { answer, subject, fhirQuantity: quantity, fhirVitalSigns: vitalSigns } = this;
    return answer && buildObservation(answer, { subject, quantity, vitalSigns });
  }

  /** The answer as a FHIR R4 QuestionnaireResponse; `null` while there is none. */
  get questionnaireResponse(): QuestionnaireResponse | null {
    const { answer, subject, questionnaire } = this;
    return answer && buildQuestionnaireResponse(answer, { subject, questionnaire });
  }

  /** Takes the answer and the body sites away, as the button "Clear answer" does. */
  clear(): void {
    // As many tries as wanted: asking again helped people complete every scale (@closs-2004-nursinghome).
    this.sites = [];
    this.value = '';
  }

  protected override cleanValue(value: string): string {
    return cleanAnswer(this.#scale, value);
  }
  protected override findProblem(): Problem | undefined {
    // A number that was typed but is not on the line is said to be so, not bent into range.
    if (this.#mistyped) return ['badInput', this.text.line];
    // Unanswered is not zero, 0 is an answer ("no pain", @loinc-72514-3), and so is "prefer not to say".
    return this.required && !isWhole(this.value) ? ['valueMissing', this.text.required] : undefined;
  }
  protected override toFormValue(): FormData | null {
    const { name, value } = this;
    const data = new FormData();
    if (isWhole(value)) data.append(name, value);
    for (const site of this.#sites) data.append(`${name}-location`, site);
    return name ? data : null;
  }
  protected override findStates(): string[] {
    const { value } = this;
    return [
      value === DECLINED ? 'declined' : isWhole(value) ? 'answered' : 'unanswered',
      ...(this.shownProblem && ['user-invalid']),
    ];
  }
  protected override get extraState(): string {
    return this.#sites.join(' ');
  }
  protected override set extraState(saved: string) {
    this.#mistyped = '';
    this.sites = saved.split(' ');
  }

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
      if (type === 'checkbox') this.sites = [...this.#sites, value];
      else this.value = value;
    }
  }

  /** The words at the ends of one question, always shown and stored: scores with others cannot be compared (@hjermstad-2011-scales). */
  #ends(index: number): readonly [low: string, high: string] {
    const { text } = this;
    return index
      ? [text.pegLow, text.pegMost]
      : [this.lowLabel || text.low, this.highLabel || text.high];
  }

  /** The answer of each question. */
  #items(): string[] {
    const { value } = this;
    return this.#scale === 'peg' && !/,/.test(value) ? ['', '', ''] : value.split(',');
  }

  #onInput(event: Event): void {
    event.stopPropagation();
    const { name, type, value, checked } = event.target as HTMLInputElement;
    if (type === 'checkbox') return this.#chooseSite(value, checked);
    const items = this.#items();
    items[+name] = value;
    const answer = items.join(',');
    this.#mistyped = this.cleanValue(answer) ? '' : answer;
    // Typing and arrow keys pass through answers that are not meant: `change` waits until the person
    // leaves or presses Space or Enter (@apg-radio).
    this.takeAnswer(answer, this.#isArrow || type === 'number');
  }

  #onKey({ type, key, target }: KeyboardEvent): void {
    this.#isArrow = type === 'keydown' && /^Arrow/.test(key);
    if (key !== ' ' && key !== 'Enter') return;
    this.settle();
    // Enter submits, as in every native control.
    if (type === 'keydown' && key > ' ' && (target as Element).matches('input')) this.form?.requestSubmit();
  }

  #chooseSite(site: string, on: boolean): void {
    this.sites = on ? [...this.#sites, site] : this.#sites.filter((other) => other !== site);
    this.takeAnswer(this.value);
  }

  #onClick(event: Event): void {
    const { site, do: act } = (event.target as HTMLElement).closest<HTMLElement>('[data-site],[data-do]')?.dataset ?? {};
    if (this.isDisabled || this.readonly) return;
    if (site) this.#chooseSite(site, !this.#sites.includes(site));
    if (!act) return;
    this.#mistyped = '';
    const { value } = this;
    if (act === 'clear') {
      this.clear();
      this.takeAnswer('');
      this.renderRoot.querySelector<HTMLElement>('input:enabled')?.focus();
    } else if (act === DECLINED) this.takeAnswer(value === act ? '' : act);
    // The first press starts at the end it comes from: nothing moves before it is asked to. Buttons and a typed
    // number, because the line is the scale that people fail most (@williamson-2005-review, @herr-2007-ipt).
    else this.#placeMark(/^\d/.test(value) ? +value + +act : 50 - 50 * +act);
  }

  /** Puts the mark at a place from 0 to 100; further out is the end. */
  #placeMark(place: number, isPassing?: boolean): void {
    this.#mistyped = '';
    this.takeAnswer(`${Math.round(Math.min(100, Math.max(0, place)))}`, isPassing);
  }

  #onPointer(event: PointerEvent): void {
    const { type, buttons, offsetX, offsetY, pointerId } = event;
    const line = event.currentTarget as HTMLElement;
    const across = offsetX / line.clientWidth;
    if (type === 'pointerup') this.settle();
    if (!buttons || this.isDisabled || this.readonly) return;
    line.setPointerCapture(pointerId);
    this.#placeMark(
      100 *
        (this.orientation === 'vertical'
          ? 1 - offsetY / line.clientHeight
          : this.text.dir === 'rtl'
            ? 1 - across
            : across),
      true,
    );
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // Through the CSSOM: a style attribute would break the Content-Security-Policy of a host.
    const { style } = this.renderRoot.querySelector<HTMLElement>('.root')!;
    style.cssText = `--_at:${this.value}%;min-block-size:${this.#reserved}px`;
  }

  protected override renderContent(): TemplateResult {
    const { text, value, shownProblem } = this;
    const scale = this.#scale;
    const words = describeAnswer(scale, value, text);
    return html`<fieldset
      role="none"
      class=${`${scale} ${this.orientation}`}
      ?disabled=${this.isDisabled}
      @input=${this.#onInput}
      @keydown=${this.#onKey}
      @keyup=${this.#onKey}
      @click=${this.#onClick}
    >
      ${questionsOf(scale, this.#recall, text).map((question, index) => this.#renderQuestion(question, index))}
      ${this.location ? this.#renderSites() : ''}
      <p role="status">${words && fillText(text.answer, words)}</p>
      <p id="problem" role="alert" class=${shownProblem && 'warning'}>${shownProblem}</p>
      ${this.readonly
        ? ''
        : html`<div class="row">
            <button data-do="clear">${text.clear}</button>
            <button data-do=${DECLINED} aria-pressed=${`${value === DECLINED}`}>${text.decline}</button>
          </div>`}
    </fieldset>`;
  }

  #renderQuestion(question: string, index: number): TemplateResult {
    const { text, value, required, readonly } = this;
    const scale = this.#scale;
    const isLine = scale === 'vas';
    const isFaces = scale === 'faces';
    const words = wordsOf(scale, text);
    const [low, high] = this.#ends(index);
    const labels = [...this.labels].map((label) => `${label.textContent} `);
    const isNumber = +value >= 0 && value;
    return html`<fieldset
      role=${isLine ? 'group' : 'radiogroup'}
      aria-label=${labels.join('') + question}
      aria-describedby=${`ends${index} note problem`}
    >
      <legend>${question}</legend>
      <div class="scale">
        ${isLine
          ? html`<div class="line" @pointerdown=${this.#onPointer} @pointermove=${this.#onPointer} @pointerup=${this.#onPointer}>
              <i ?hidden=${!isNumber}></i>
            </div>`
          : html`<div class=${`options ${words && 'words'}`}>
              ${optionsOf(scale).map((option, at) => {
                const checked = this.#items()[index] === option;
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
            </div>`}
        ${words
          ? ''
          : html`<div class="ends" id=${`ends${index}`}><span>0 = ${low}</span> <span>${isLine ? 100 : 10} = ${high}</span></div>`}
      </div>
      <p id="note">${isLine ? text.line : isFaces ? text.faces : ''}</p>
      ${isLine
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
              .value=${this.#mistyped || isNumber || ''}
              @change=${this.settle}
            />
            <button data-do="1" aria-label=${text.more} ?disabled=${readonly}>+</button>
          </div>`
        : ''}
    </fieldset>`;
  }

  #renderSites(): TemplateResult {
    const { text, readonly } = this;
    const isChosen = (site: string): boolean => this.#sites.includes(site);
    return html`<fieldset>
      <legend>${text.where}</legend>
      ${drawBody(isChosen, text)}
      <div class="sites">
        ${SITES.map(
          (site) =>
            html`<label>
              <input type="checkbox" value=${site} .checked=${isChosen(site)} ?disabled=${readonly} />
              ${describeSite(site, text)}
            </label>`,
        )}
      </div>
    </fieldset>`;
  }
}
