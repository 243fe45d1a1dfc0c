import type { Observation, QuestionnaireResponse } from 'fhir/r4';
import type { PropertyDeclarations } from 'lit';
import { buildObservation } from '../shared/fhir/buildObservation.ts';
import { buildQuestionnaireResponse } from '../shared/fhir/buildQuestionnaireResponse.ts';
import { FormControl, type Problem } from '../shared/formControl.ts';
import { DECLINED, type PainAnswer, type Recall, type Scale } from '../shared/painAnswer.ts';
import { writeLocalTime } from '../shared/writeLocalTime.ts';
import { cleanAnswer, describeAnswer, instrumentOf, isWhole, questionsOf, readRecall, readScale } from './scales.ts';
import { describeSite, SITES } from './sites.ts';
import type { PickerStrings } from './strings.en.ts';

/**
 * What the picker asks and what was answered: its attributes, the body sites, what is submitted, what is wrong,
 * and the answer as FHIR. How the question is shown and answered is in element.ts.
 */
export abstract class PainAnswerControl extends FormControl<PickerStrings> {
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
  /** What was typed and is no number on the line. @internal */
  protected _mistyped = '';
  #sites: readonly string[] = [];
  #answered: [value: string, time: Date] = ['', new Date()];

  /** @internal */
  protected get _scale(): Scale {
    return readScale(`${this.scale}`);
  }
  /** @internal */
  protected get _recall(): Recall {
    return readRecall(this._scale, this.recall);
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
    const scale = this._scale;
    const recall = this._recall;
    const line = this.renderRoot?.querySelector<HTMLElement>('.line');
    const [low, high] = this._endsOf(0);
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
    return cleanAnswer(this._scale, value);
  }
  protected override findProblem(): Problem | undefined {
    // A number that was typed but is not on the line is said to be so, not bent into range.
    if (this._mistyped) return ['badInput', this.text.line];
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
    this._mistyped = '';
    this.sites = saved.split(' ');
  }
  /** The words at the ends of one question, always shown and stored: scores with others cannot be compared (@hjermstad-2011-scales). @internal */
  protected _endsOf(index: number): readonly [low: string, high: string] {
    const { text } = this;
    return index ? [text.pegLow, text.pegMost] : [this.lowLabel || text.low, this.highLabel || text.high];
  }
}
