import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { PainScalePicker } from '../pain-scale-picker/element.ts';
import { PainElement } from '../shared/painElement.ts';
import { writeLocalTime } from '../shared/writeLocalTime.ts';
import { composeEntry } from './composeEntry.ts';
import { DAY, EXTRAS, isOnCalendar, type DiaryEntry, type DiaryField } from './diaryEntry.ts';
import type { DiaryStore } from './diaryStore.ts';
import type { FirstStrings } from './strings.ts';

/** A control of the form: its `name` is the field of the entry that it holds. */
type Field = HTMLInputElement & { name: DiaryField };

/** The form for a new or changed entry, and what is said of it. Where entries go, and what else is shown, is in element.ts. */
export abstract class DiaryForm extends PainElement<FirstStrings> {
  static override properties: PropertyDeclarations = {
    recall: {},
    lowLabel: { attribute: 'low-label' },
    highLabel: { attribute: 'high-label' },
  };

  /**
   * What the picker asks about: `now`, `past-24-hours` or `past-week`. Numbers before and after a change
   * cannot be compared and do not share a chart. Default: `past-24-hours`.
   */
  declare recall: PainScalePicker['recall'];
  /** Words at 0 in place of the picker's; stored with each entry. */
  declare lowLabel: string | undefined;
  /** Words at 10 in place of the picker's; stored with each entry. */
  declare highLabel: string | undefined;

  /** @internal */
  protected _editing: DiaryEntry | undefined;
  /** What was being written when a change of an older entry came between. */
  #draft: Partial<Record<DiaryField, string>> = {};
  #status = '';
  #isProblem = false;

  /** @internal */
  protected abstract get _diary(): DiaryStore;

  /** Says something in the status line, and moves the focus to where the reader goes on. @internal */
  protected readonly _say = (status: string, isProblem = false, focus = ''): void => {
    this.#status = status;
    this.#isProblem = isProblem;
    this.requestUpdate();
    if (focus) void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(focus)?.focus());
  };

  /** Says that the reader has changed the diary. @internal */
  protected readonly _tell = (status: string, focus?: string): void => {
    this._say(status, false, focus);
    this.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  };

  get #fields(): readonly Field[] {
    return [...this.renderRoot.querySelectorAll<Field>('[name]')];
  }

  get #written(): Record<string, string> {
    // A browser takes “05” and “1e1” for numbers too.
    return Object.fromEntries(
      this.#fields.map(({ name, type, value }) => [name, type === 'number' && value ? `${+value}` : value.trim()]),
    );
  }

  #unfold(isOpen: boolean): void {
    this.renderRoot.querySelector('details')?.toggleAttribute('open', isOpen);
  }

  /** Puts an entry into the form; or, when done with one, what was being written before. @internal */
  protected readonly _fill = (entry?: DiaryEntry): void => {
    const draft = this.#draft;
    this.#draft = entry ? (this._editing ? draft : this.#written) : {};
    this._editing = entry;
    for (const field of this.#fields) field.value = (entry ?? draft)[field.name] ?? '';
    this.#unfold(!!entry);
    this.requestUpdate();
  };

  #save(): void {
    const { text } = this;
    const written = this.#written;
    const wrong = this.#fields.find((field) => !field.validity.valid);
    if (wrong) {
      // The browser says what is wrong, in the reader's language, where it can be seen.
      this.#unfold(true);
      wrong.reportValidity();
      return;
    }
    if (!Object.values(written).some(Boolean)) return this._say(text.nothing, true, '[name]');
    const { treatmentDate: day } = written;
    // Some browsers take any text for a day. All check the scores.
    if (day && !(DAY.test(day) && isOnCalendar(day))) return this._say(`${text.date} ${day}`, true, '[type=date]');
    const { answer } = this.renderRoot.querySelector('pain-scale-picker') as PainScalePicker;
    const entry = composeEntry(written, this._editing, answer, writeLocalTime(new Date()));
    this.#put(entry.id, entry);
  }

  /** Puts an entry into the diary, or takes it out: then the button is gone that had the focus. */
  #put(id: string, entry?: DiaryEntry): void {
    this._fill();
    this._diary.apply(new Map([[id, entry]]));
    this._tell(this.text.done, entry ? '' : '#undo');
  }

  #undo(): void {
    this._diary.undo();
    this._tell(this.text.done, '[role]');
  }

  /** @internal */
  protected _renderForm(title: string): TemplateResult {
    const { text } = this;
    const old = this._editing;
    return html`<section part="form">
      <h2>${title}</h2>
      <pain-scale-picker
        name="value"
        recall=${this.recall ?? 'past-24-hours'}
        low-label=${this.lowLabel}
        high-label=${this.highLabel}
      ></pain-scale-picker>
      <details>
        <summary>
          ${text.more}: ${['note', 'treatment', ...EXTRAS].map((name) => text[name as 'note']).join(', ')}
        </summary>
        <label>${text.note}<textarea name="note"></textarea></label>
        <div class="row">
          <label>${text.treatment}<input name="treatment" /></label>
          <label>${text.treatmentDate}<input name="treatmentDate" type="date" /></label>
        </div>
        <div class="row">
          ${EXTRAS.map((name) => html`<label>${text[name]} <small>${text.ends}</small><input name=${name} type="number" min="0" max="10" /></label>`)}
        </div>
      </details>
      <p class="row">
        <button class="primary" @click=${() => this.#save()}>${text.save}</button>
        ${old ? html`<button @click=${() => this.#put(old.id)}>${text.remove}</button><button @click=${() => this._fill()}>${text.cancel}</button>` : ''}
        ${this._diary.canUndo ? html`<button id="undo" @click=${() => this.#undo()}>${text.undo}</button>` : ''}
      </p>
      <p role="status" tabindex="-1" class=${this.#isProblem ? 'warning' : ''}>${this.#status}</p>
    </section>`;
  }
}
