import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { BaseStrings } from './languages.ts';
import { PainElement } from './painElement.ts';

/** What is wrong with a value: the flag of ValidityState, and what to say in the reader's language. */
export type Problem = readonly [flag: keyof ValidityStateFlags, message: string];

/**
 * A widget that is a form control and behaves like a native one: FormData, constraint validation,
 * reset, restore, `<fieldset disabled>`, `<label>`, the `form` attribute and `:state()`.
 *
 * The value starts unanswered and stays so until somebody answers (@apg-radio: a group may begin with nothing
 * checked). The best component libraries submit a number nobody chose (their sliders) or take 0 for "none"
 * (their ratings).
 */
export abstract class FormControl<Strings extends BaseStrings> extends PainElement<Strings> {
  static readonly formAssociated = true;
  static override properties: PropertyDeclarations = {
    name: { reflect: true },
    defaultValue: { attribute: 'value' },
    required: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
    readonly: { type: Boolean, reflect: true },
  };

  /** Name under which the answer is submitted. */
  declare name: string;
  /** The answer that a form's reset brings back: the `value` attribute. */
  declare defaultValue: string;
  /** An answer must be given before the form can be submitted. */
  declare required: boolean;
  /** No answer can be given and none is submitted. */
  declare disabled: boolean;
  /** The answer can be read and is submitted, but not changed. */
  declare readonly: boolean;

  #internals = this.attachInternals();
  #value = '';
  /** Set by the person, a script or a restore: the `value` attribute no longer decides. */
  #dirty = false;
  #touched = false;
  #owesChange = false;
  #fieldsetDisabled = false;
  #customMessage = '';

  constructor() {
    super();
    // `invalid` fires when a submit was blocked, `focusout` (seen from here) when the whole is left.
    for (const type of ['invalid', 'focusout']) this.addEventListener(type, () => this.settle());
  }

  /** The answer as text; `''` while unanswered, which is not the same as `'0'`. */
  get value(): string {
    return this.cleanValue(this.#dirty ? this.#value : (this.defaultValue ?? ''));
  }
  set value(value: string) {
    this.#dirty = true;
    this.#value = `${value ?? ''}`;
    this.#change();
  }

  /** The form that the control belongs to. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }
  /** The `<label>` elements of the control. */
  get labels(): NodeList {
    return this.#internals.labels;
  }
  get validity(): ValidityState {
    return this.#sync().validity;
  }
  get validationMessage(): string {
    return this.#sync().validationMessage;
  }
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }
  checkValidity(): boolean {
    return this.#sync().checkValidity();
  }
  reportValidity(): boolean {
    return this.#sync().reportValidity();
  }
  /** Sets a message of the page's own; `''` takes it away. */
  setCustomValidity(message: string): void {
    this.#customMessage = `${message}`;
    this.#change();
  }

  /** Disabled by its own attribute or by a fieldset around it. */
  protected get _isDisabled(): boolean {
    return this.disabled || this.#fieldsetDisabled;
  }
  /** What to show once the person has left the control, or tried to submit, and something is wrong. */
  protected get shownProblem(): string {
    return this.#touched && this.willValidate ? this.validationMessage : '';
  }

  /** The text as an answer; anything that is none must become `''`. */
  protected abstract cleanValue(value: string): string;
  /** What is wrong with the answer, if anything. */
  protected abstract findProblem(): Problem | undefined;
  /** What is submitted: `null` for nothing at all. */
  protected abstract toFormValue(): FormData | null;
  /** The states that are on just now, e.g. `answered` for `:state(answered)`. */
  protected abstract findStates(): readonly string[];
  /** What is chosen beside the value, as text without line breaks, for a later restore. */
  protected abstract extraState: string;

  /** Sets the answer as the person did and fires `input`; `change` too, unless it has to wait for `settle`. */
  protected takeAnswer(value: string, isPassing = false): void {
    this.value = value;
    this.#owesChange = true;
    this.#fire('input');
    if (!isPassing) this.settle();
  }

  /** The person is done for now: fires the `change` that is owed, and from here on shows what is wrong. */
  protected settle(): void {
    this.#touched = true;
    this.requestUpdate();
    if (this.#owesChange) this.#fire('change');
    this.#owesChange = false;
  }

  #fire(type: string): void {
    this.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }

  /** Tells the form at once what we hold, as native controls do, and renders soon. */
  #change(): void {
    this.#sync();
    this.requestUpdate();
  }

  #sync(): ElementInternals {
    const internals = this.#internals;
    const custom = this.#customMessage;
    const [flag, message]: Partial<Problem> = custom
      ? ['customError', custom]
      : (!this.readonly && this.findProblem()) || [];
    // Not JSON: prototype.js makes JSON.stringify of an array unreadable.
    internals.setFormValue(this.toFormValue(), `${this.value}\n${this.extraState}`);
    internals.setValidity(
      flag ? { [flag]: true } : {},
      message,
      this.renderRoot?.querySelector<HTMLElement>('input:enabled') ?? undefined,
    );
    return internals;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.showStates(this.#sync(), this.findStates());
  }

  formResetCallback(): void {
    this.#dirty = this.#touched = false;
    this.extraState = '';
    this.#change();
  }
  formDisabledCallback(disabled: boolean): void {
    this.#fieldsetDisabled = disabled;
    this.requestUpdate();
  }
  formStateRestoreCallback(state: unknown): void {
    [this.value = '', this.extraState = ''] = `${state}`.split('\n');
  }
}
