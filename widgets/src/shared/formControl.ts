import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { BaseStrings } from './languages.ts';
import { PainElement } from './painElement.ts';

/** A rule that a value must meet. Small objects, so that a widget lists the ones it needs. */
export interface Validator<Control> {
  /** The flag of ValidityState that is set while the rule is broken. */
  readonly flag: keyof ValidityStateFlags;
  /** True while the rule is broken. */
  breaks(control: Control): boolean;
  /** What to say, in the reader's language. */
  message(control: Control): string;
}

/**
 * A widget that is a form control and behaves like a native one: FormData, constraint validation,
 * reset, restore, `<fieldset disabled>`, `<label>`, the `form` attribute and `:state()`.
 *
 * The value starts unanswered and stays so until somebody answers. The best component libraries
 * submit a number nobody chose (their sliders) or take 0 for "none" (their ratings).
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
  /** Called in order; the first broken rule gives the message. */
  static readonly validators: readonly Validator<never>[] = [];

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

  protected readonly internals: ElementInternals;
  #value = '';
  /** Set by the person, a script or a restore: the `value` attribute no longer decides. */
  #dirty = false;
  #touched = false;
  #fieldsetDisabled = false;
  #customMessage = '';

  constructor() {
    super();
    this.internals = this.attachInternals();
    const touch = (): void => {
      this.#touched = true;
      this.requestUpdate();
    };
    // `invalid` fires when a submit was blocked: from then on the message is shown.
    this.addEventListener('invalid', touch);
    this.addEventListener('focusout', touch);
  }

  /** The answer as text; `''` while unanswered, which is not the same as `'0'`. */
  get value(): string {
    return this.#dirty ? this.#value : this.cleanValue(this.defaultValue ?? '');
  }
  set value(value: string) {
    this.#dirty = true;
    this.#value = this.cleanValue(`${value ?? ''}`);
    this.requestUpdate();
    this.syncForm();
  }

  /** The form that the control belongs to. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }
  /** The `<label>` elements of the control. */
  get labels(): NodeList {
    return this.internals.labels;
  }
  get validity(): ValidityState {
    this.syncForm();
    return this.internals.validity;
  }
  get validationMessage(): string {
    this.syncForm();
    return this.internals.validationMessage;
  }
  get willValidate(): boolean {
    return this.internals.willValidate;
  }
  checkValidity(): boolean {
    this.syncForm();
    return this.internals.checkValidity();
  }
  reportValidity(): boolean {
    this.syncForm();
    return this.internals.reportValidity();
  }
  /** Sets a message of the page's own; `''` takes it away. */
  setCustomValidity(message: string): void {
    this.#customMessage = `${message}`;
    this.requestUpdate();
    this.syncForm();
  }

  /** Disabled by its own attribute or by a fieldset around it. */
  protected get isDisabled(): boolean {
    return this.disabled || this.#fieldsetDisabled;
  }
  /** True once the person has left the control, or tried to submit, while something is wrong. */
  protected get showsProblem(): boolean {
    return this.#touched && this.willValidate && !this.internals.validity.valid;
  }

  /** Takes a value from outside. Anything that is not an answer must become `''`. */
  protected abstract cleanValue(value: string): string;
  /** What is submitted: `null` for nothing at all. */
  protected abstract toFormValue(): string | FormData | null;
  /** Further states that are on or off just now, e.g. `{ answered: true }` for `:state(answered)`. */
  protected abstract customStates(): Record<string, boolean>;
  /** Text to restore beside the value, when a page is opened again; see `restoreExtra`. */
  protected abstract saveExtra(): string;
  protected abstract restoreExtra(saved: string): void;

  /** Sets the answer as the person did, then fires `input` and, unless told otherwise, `change`. */
  protected commit(value: string, change = true): void {
    this.value = value;
    this.fire('input');
    if (change) this.fire('change');
  }

  protected fire(type: string): void {
    this.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }

  /** Tells the form what we hold. Called on every change, so that the form never lags a frame. */
  protected syncForm(): void {
    // Not JSON: prototype.js makes JSON.stringify of an array unreadable.
    this.internals.setFormValue(this.toFormValue(), `${this.value}\n${this.saveExtra()}`);
    const rules = (this.constructor as typeof FormControl).validators as readonly Validator<unknown>[];
    const broken = this.readonly ? undefined : rules.find((rule) => rule.breaks(this));
    const message = this.#customMessage || broken?.message(this) || '';
    this.internals.setValidity(
      message ? { [this.#customMessage ? 'customError' : broken!.flag]: true } : {},
      message,
      this.shadowRoot?.querySelector<HTMLElement>('input:enabled') ?? undefined,
    );
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.syncForm();
    const { valid } = this.internals.validity;
    const states = {
      disabled: this.isDisabled,
      readonly: this.readonly,
      required: this.required,
      valid,
      invalid: !valid,
      'user-invalid': this.showsProblem,
      ...this.customStates(),
    };
    for (const [state, on] of Object.entries(states))
      try {
        this.internals.states[on ? 'add' : 'delete'](state);
      } catch {
        // Engines before 2024 accept only names that begin with two dashes.
      }
  }

  formResetCallback(): void {
    this.#dirty = this.#touched = false;
    this.restoreExtra('');
    this.requestUpdate();
    this.syncForm();
  }
  formDisabledCallback(disabled: boolean): void {
    this.#fieldsetDisabled = disabled;
    this.requestUpdate();
  }
  formStateRestoreCallback(state: unknown): void {
    const [value = '', ...extra] = `${state}`.split('\n');
    this.restoreExtra(extra.join('\n'));
    this.value = value;
  }
}
