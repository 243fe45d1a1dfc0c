import type { Observation, QuestionnaireResponse } from 'fhir/r4';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { baseStyles } from '../shared/baseStyles.ts';
import { buildObservation, meanOfPeg } from '../shared/fhir/buildObservation.ts';
import { buildQuestionnaireResponse } from '../shared/fhir/buildQuestionnaireResponse.ts';
import { FormControl } from '../shared/formControl.ts';
import { fillText, type Languages } from '../shared/languages.ts';
import { DECLINED, type PainAnswer, type Recall, type Scale } from '../shared/painAnswer.ts';
import { writeLocalTime } from '../shared/writeLocalTime.ts';
import { drawBody } from './drawBody.ts';
import { drawFace } from './drawFace.ts';
import { cleanAnswer, describeAnswer, describeOption, instrumentOf, isWhole, optionsOf, questionsOf, readScale } from './scales.ts';
import { describeSite, SITES } from './sites.ts';
import en, { type PickerStrings } from './strings.en.ts';
import { styles } from './styles.ts';
import { validators } from './validators.ts';

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
 * @csspart option - One choice.
 * @csspart line - The line of `scale="vas"`.
 * @cssstate answered - A whole answer was given; 0 is one.
 * @cssstate unanswered - No answer, or not yet a whole one.
 * @cssstate declined - The person preferred not to say.
 * @cssstate user-invalid - Something is missing and the person was told.
 * @cssproperty [--pain-scale=1] - Multiplies every size.
 * @cssproperty [--pain-color-accent=light-dark(#0b5c63, #7fd0d3)] - What is chosen, and buttons.
 */
export class PainScalePicker extends FormControl<PickerStrings> {
  static languages: Languages<PickerStrings> = { en, es: () => import('./strings.es.ts') };
  static override styles = [baseStyles, styles];
  static override validators = validators;
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
  /** The last key was an arrow: the person is passing through answers, not settled on one (@apg-radio). */
  #passing = false;
  /** An `input` was fired whose `change` is still owed. */
  #unsettled = false;
  #mistyped = false;
  #answered: [value: string, time: Date] = ['', new Date()];
  #children: MutationObserver | undefined;
  #reserved = 0;

  get #scale(): Scale {
    return readScale(`${this.scale}`);
  }

  /** The body sites chosen, e.g. `['lower-back-right']`. */
  get sites(): readonly string[] {
    return this.#sites;
  }
  set sites(sites: readonly string[]) {
    // Own order, so that the same choice always reads the same.
    this.#sites = SITES.filter((site) => [...sites].includes(site));
    this.requestUpdate();
    this.syncForm();
  }

  /** The answer with all that makes it comparable later; `null` while there is none. */
  get answer(): PainAnswer | null {
    const { value, text } = this;
    const scale = this.#scale;
    if (!isWhole(value)) return null;
    if (this.#answered[0] !== value) this.#answered = [value, new Date()];
    const [low, high] = this.#ends(0);
    const line = scale === 'vas' && this.#line();
    const recall = scale === 'peg' ? 'past-week' : this.recall;
    return {
      scale,
      instrument: instrumentOf(scale),
      value,
      words: describeAnswer(scale, value, text),
      questions: questionsOf(scale, recall ?? 'now', text),
      low,
      high,
      recall: recall ?? 'now',
      language: this.language,
      time: writeLocalTime(this.#answered[1]),
      sites: this.#sites.map((site) => describeSite(site, text)),
      ...(line && { lineLength: Math.round(Math.max(line.width, line.height)) }),
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
    this.sites = [];
    this.value = '';
  }

  get mistyped(): boolean {
    return this.#mistyped;
  }
  get strings(): PickerStrings {
    return this.text;
  }

  protected override cleanValue(value: string): string {
    return cleanAnswer(this.#scale, value);
  }
  protected override toFormValue(): FormData | null {
    const data = new FormData();
    if (isWhole(this.value)) data.append(this.name, this.value);
    for (const site of this.#sites) data.append(`${this.name}-location`, site);
    return this.name ? data : null;
  }
  protected override customStates(): Record<string, boolean> {
    const answered = isWhole(this.value);
    return { answered, unanswered: !answered, declined: this.value === DECLINED };
  }
  protected override saveExtra(): string {
    return this.#sites.join(' ');
  }
  protected override restoreExtra(saved: string): void {
    this.#mistyped = false;
    this.sites = saved.split(' ');
  }

  override connectedCallback(): void {
    // What the fallback takes up is kept free, so that nothing below it moves (CLS 0).
    if (!this.hasUpdated && this.firstElementChild) this.#reserved = this.getBoundingClientRect().height;
    super.connectedCallback();
    if (!this.shadowRoot) return;
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
    for (const input of this.querySelectorAll<HTMLInputElement>('input')) {
      if (input.disabled) continue;
      const chosen = /radio|checkbox/.test(input.type) ? input.checked : !!input.value;
      if (chosen && input.type === 'checkbox') this.sites = [...this.#sites, input.value];
      else if (chosen) this.value = input.value;
      input.disabled = true;
    }
  }

  #line(): DOMRect | undefined {
    return this.shadowRoot?.querySelector('.line')?.getBoundingClientRect();
  }

  /** The words at the ends of one question, always shown (accessibility.md, rule 6). */
  #ends(index: number): readonly [low: string, high: string] {
    const { text } = this;
    const isPeg = this.#scale === 'peg';
    if (index) return [text.pegLow, text.pegMost];
    return [this.lowLabel || text.low, this.highLabel || (isPeg ? text.pegHigh : text.high)];
  }

  #items(): string[] {
    const items = this.value === DECLINED ? [] : this.value.split(',');
    return this.#scale === 'peg' && items.length < 3 ? ['', '', ''] : items;
  }

  #onInput(event: Event): void {
    event.stopPropagation();
    const { name, type, value, checked } = event.target as HTMLInputElement;
    if (type === 'checkbox') return this.#toggleSite(value, checked);
    const items = this.#items();
    items[+name] = value;
    const answer = items.join(',');
    this.#mistyped = !!answer && !this.cleanValue(answer);
    // Typing and arrow keys pass through answers that are not meant; `change` waits (@apg-radio).
    this.#unsettled = this.#passing || type === 'number';
    this.commit(answer, !this.#unsettled);
  }

  #settle(): void {
    if (this.#unsettled) this.fire('change');
    this.#unsettled = this.#passing = false;
  }

  #onKeydown({ key }: KeyboardEvent): void {
    if (key === 'Enter' && this.shadowRoot?.activeElement instanceof HTMLInputElement) this.form?.requestSubmit();
    if (key === ' ' || key === 'Enter') this.#settle();
    else this.#passing = key.startsWith('Arrow');
  }

  #toggleSite(site: string, on: boolean): void {
    this.sites = on ? [...this.#sites, site] : this.#sites.filter((other) => other !== site);
    this.fire('input');
    this.fire('change');
  }

  #onClick(event: Event): void {
    const target = (event.target as Element).closest<HTMLElement | SVGElement>('[data-site],[data-do]');
    const { site, do: act } = target?.dataset ?? {};
    if (this.isDisabled || this.readonly) return;
    if (site) this.#toggleSite(site, !this.#sites.includes(site));
    if (act) this.#mistyped = false;
    if (act === 'decline') this.commit(this.value === DECLINED ? '' : DECLINED);
    else if (act === 'clear') {
      this.sites = [];
      this.commit('');
      this.focus();
    } else if (act) this.#step(+act);
  }

  /** One step of the ± buttons. The first press starts at the end it comes from; nothing moves before. */
  #step(by: number): void {
    const now = /^\d/.test(this.value) ? +this.value + by : by > 0 ? 0 : 100;
    this.commit(`${Math.min(100, Math.max(0, now))}`);
  }

  #onPointer(event: PointerEvent): void {
    if (event.type === 'pointerup') return this.#settle();
    if (!event.buttons || this.isDisabled || this.readonly) return;
    const line = event.currentTarget as HTMLElement;
    const box = line.getBoundingClientRect();
    line.setPointerCapture(event.pointerId);
    const along =
      this.orientation === 'vertical'
        ? (box.bottom - event.clientY) / box.height
        : (this.text.dir === 'rtl' ? box.right - event.clientX : event.clientX - box.x) / box.width;
    this.#mistyped = false;
    this.#unsettled = true;
    this.commit(`${Math.round(Math.min(1, Math.max(0, along)) * 100)}`, false);
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    const root = this.shadowRoot?.querySelector<HTMLElement>('.root');
    root?.style.setProperty('--_at', `${this.value}%`);
    if (this.#reserved) root?.style.setProperty('min-block-size', `${this.#reserved}px`);
    this.#reserved = 0;
  }

  protected override renderContent(): TemplateResult {
    const { text, value } = this;
    const scale = this.#scale;
    const words = describeAnswer(scale, value, text);
    const mean = scale === 'peg' && /^\d/.test(words) ? `, ${fillText(text.mean, meanOfPeg(value))}` : '';
    return html`<div
      class=${`${scale} ${this.orientation}`}
      @input=${this.#onInput}
      @change=${this.#settleNumber}
      @keydown=${this.#onKeydown}
      @pointerdown=${this.#onPointerAnywhere}
      @click=${this.#onClick}
      @focusout=${this.#settle}
    >
      ${questionsOf(scale, this.recall ?? 'now', text).map((question, index) => this.#renderQuestion(question, index))}
      ${this.location ? this.#renderSites() : nothing}
      <p class="answer" role="status">${words && fillText(text.answer, words + mean)}</p>
      ${this.showsProblem ? html`<p class="warning" id="problem">${this.validationMessage}</p>` : nothing}
      ${this.readonly
        ? nothing
        : html`<div class="row">
            <button type="button" data-do="clear" ?disabled=${this.isDisabled}>${text.clear}</button>
            <button type="button" data-do="decline" ?disabled=${this.isDisabled} aria-pressed=${`${value === DECLINED}`}>
              ${text.decline}
            </button>
          </div>`}
    </div>`;
  }

  #settleNumber(event: Event): void {
    if ((event.target as HTMLInputElement).type === 'number') this.#settle();
  }

  #onPointerAnywhere(): void {
    this.#passing = false;
  }

  #renderQuestion(question: string, index: number): TemplateResult {
    const { text } = this;
    const scale = this.#scale;
    const isLine = scale === 'vas';
    const isWords = scale === 'verbal' || scale === 'change';
    const [low, high] = this.#ends(index);
    const labels = [...(this.labels ?? [])].map((label) => label.textContent).join(' ');
    return html`<fieldset
      role=${isLine ? 'group' : 'radiogroup'}
      ?disabled=${this.isDisabled}
      aria-required=${isLine ? nothing : `${!!this.required}`}
      aria-invalid=${isLine ? nothing : `${this.showsProblem}`}
      aria-describedby=${`low${index} high${index} note problem`}
    >
      <legend>${labels ? html`<span class="hidden">${labels} </span>` : nothing}${question}</legend>
      ${isWords ? nothing : html`<span class="low" id=${`low${index}`}>${isLine ? '' : '0 = '}${low}</span>`}
      ${isLine
        ? html`<div class="line" part="line" @pointerdown=${this.#onPointer} @pointermove=${this.#onPointer} @pointerup=${this.#onPointer}>
            ${this.value && this.value !== DECLINED ? html`<i></i>` : nothing}
          </div>`
        : html`<div class="options">${optionsOf(scale).map((option) => this.#renderOption(option, index))}</div>`}
      ${isWords ? nothing : html`<span class="high" id=${`high${index}`}>${isLine ? '' : '10 = '}${high}</span>`}
      ${isLine ? this.#renderNumber() : nothing}
      ${scale === 'faces' ? html`<p class="note" id="note">${text.faces}</p>` : nothing}
    </fieldset>`;
  }

  #renderOption(option: string, index: number): TemplateResult {
    const scale = this.#scale;
    const checked = this.#items()[index] === option;
    return html`<label part="option">
      <input
        type="radio"
        autocomplete="off"
        name=${index}
        value=${option}
        .checked=${checked}
        ?disabled=${this.readonly && !checked}
      /><span>${scale === 'faces' ? drawFace(+option) : nothing}${describeOption(scale, option, this.text)}</span>
    </label>`;
  }

  #renderNumber(): TemplateResult {
    const { text, readonly } = this;
    return html`<p class="note" id="note">${text.line}</p>
      <div class="row">
        <button type="button" data-do="-1" aria-label=${text.less} ?disabled=${readonly}>−</button>
        <input
          type="number"
          min="0"
          max="100"
          inputmode="numeric"
          autocomplete="off"
          name="0"
          aria-label=${text.number}
          aria-describedby="problem"
          aria-required=${`${!!this.required}`}
          aria-invalid=${`${this.showsProblem}`}
          ?readonly=${readonly}
          .value=${this.value === DECLINED ? '' : this.value}
        />
        <button type="button" data-do="1" aria-label=${text.more} ?disabled=${readonly}>+</button>
      </div>`;
  }

  #renderSites(): TemplateResult {
    const { text } = this;
    const isChosen = (site: string): boolean => this.#sites.includes(site);
    return html`<fieldset class="where" ?disabled=${this.isDisabled}>
      <legend>${text.where}</legend>
      <div class="views">
        ${drawBody(isChosen).map(
          (view, index) => html`<figure>${view}<figcaption>${index ? text.back : text.front}</figcaption></figure>`,
        )}
      </div>
      <div class="sites">
        ${SITES.map(
          (site) =>
            html`<label>
              <input type="checkbox" autocomplete="off" value=${site} .checked=${isChosen(site)} ?disabled=${this.readonly} /><span
                >${describeSite(site, text)}</span
              >
            </label>`,
        )}
      </div>
    </fieldset>`;
  }
}
