import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { PainScalePicker } from '../pain-scale-picker/element.ts';
import { baseStyles } from '../shared/baseStyles.ts';
import { buildObservation } from '../shared/fhir/buildObservation.ts';
import type { Languages } from '../shared/languages.ts';
import type { PainAnswer } from '../shared/painAnswer.ts';
import { PainElement } from '../shared/painElement.ts';
import { reportOnce } from '../shared/reportOnce.ts';
import { writeLocalTime } from '../shared/writeLocalTime.ts';
import { createId } from './createId.ts';
import { byTime } from './diaryDays.ts';
import { DAY, EXTRAS, isOnCalendar, type DiaryEntry, type DiaryField } from './diaryEntry.ts';
import { DiaryStore } from './diaryStore.ts';
import type { DiaryTools } from './diaryTools.ts';
import type { FilesView } from './handleFiles.ts';
import { loadParts } from './loadParts.ts';
import type { EntriesView } from './showEntries.ts';
import en from './strings.en.ts';
import type { FirstStrings } from './strings.ts';
import { styles } from './styles.ts';

/** A control of the form: its `name` is the field of the entry that it holds. */
type Field = HTMLInputElement & { name: DiaryField };

/**
 * A diary of pain numbers, notes and treatments. It stays on the page: nothing is stored until the
 * reader presses “Keep on this device”, and nothing is ever sent.
 *
 * @summary A private pain diary with a chart, a summary for the next visit, and files in CSV and FHIR.
 * @tag pain-diary
 * @slot - Fallback before and without JavaScript, for example a link to a diary to print. Give the tag a
 *   `min-height` of about 36em in your own styles, and nothing below it moves when the diary appears.
 * @event change - The reader changed the diary. Bubbles and crosses shadow roots.
 * @csspart root - The frame around everything.
 * @csspart form - The form for a new or changed entry.
 * @csspart chart - The chart with its legend.
 * @csspart summary - The sentences for the next visit.
 * @csspart entries - The table of entries.
 * @cssproperty [--pain-scale=1] - Multiplies every size.
 * @cssproperty [--pain-color-accent=light-dark(#0b5c63, #7fd0d3)] - Buttons, and the line of the chart.
 */
export class PainDiary extends PainElement<FirstStrings> {
  static languages: Languages<FirstStrings> = { en, es: () => import('./strings.es.ts') };
  static override styles = [baseStyles, styles];
  static override properties: PropertyDeclarations = {
    storage: {},
    name: {},
    recall: {},
    lowLabel: { attribute: 'low-label' },
    highLabel: { attribute: 'high-label' },
  };

  /** `local` offers to keep the diary in this browser; `none` never does. Read once. Default: `local`. */
  declare storage: 'local' | 'none' | undefined;
  /** Keeps several diaries on one site apart, e.g. `knee`. Read once. */
  declare name: string | undefined;
  /**
   * What the picker asks about: `now`, `past-24-hours` or `past-week`. Numbers before and after a change
   * cannot be compared and do not share a chart. Default: `past-24-hours`.
   */
  declare recall: PainScalePicker['recall'];
  /** Words at 0 in place of the picker's; stored with each entry. */
  declare lowLabel: string | undefined;
  /** Words at 10 in place of the picker's; stored with each entry. */
  declare highLabel: string | undefined;

  #store: DiaryStore | undefined;
  #sorted: readonly DiaryEntry[] = [];
  #editing: DiaryEntry | undefined;
  /** What was being written when a change of an older entry came between. */
  #draft: Partial<Record<DiaryField, string>> = {};
  #status = '';
  #isProblem = false;
  /** The chart, the summary and the table, once they are here. */
  #view: EntriesView | undefined;
  /** The files, printing and deleting, once they are here. */
  #files: FilesView | undefined;
  #missing: 'missing' | undefined;

  /** All entries, earliest first. */
  get entries(): readonly DiaryEntry[] {
    return this.#sorted;
  }

  /**
   * Resolves with whether chart, summary, table and files are here, which come after the form. When they
   * could not be loaded, the reader is told, entries are still taken, and asking again tries again.
   */
  get ready(): Promise<boolean> {
    return this.#load();
  }

  /**
   * The diary as the text of a CSV file (RFC 4180, with no cell that a spreadsheet would run);
   * `null` before `ready`.
   */
  get csv(): string | null {
    return this.#files?.csv() ?? null;
  }

  /** The diary as a FHIR R4 Bundle of Observations; `null` before `ready`. */
  get bundle(): object | null {
    return this.#files?.bundle() ?? null;
  }

  /**
   * Adds the entries of a file. A file that cannot be read changes nothing, and the reader is told
   * what is wrong with it, and where.
   * @param file the text of a CSV file, of a FHIR R4 Bundle or of one Observation
   * @returns whether it could be read
   */
  async openFile(file: string): Promise<boolean> {
    return (await this.#load()) && this.#files!.open(file);
  }

  async #load(): Promise<boolean> {
    try {
      const [{ createEntriesView }, { createFilesView }] = await loadParts();
      const tools: DiaryTools = {
        html,
        buildObservation,
        element: this,
        store: this.#diary,
        say: this.#say,
        tell: this.#tell,
        fill: this.#fill,
      };
      this.#view ??= createEntriesView(tools);
      this.#files ??= createFilesView(tools);
      this.#missing = undefined;
    } catch (error) {
      // Offline by now, perhaps. The form and what is in the diary do not need the parts.
      reportOnce(this.localName, error);
      this.#missing = 'missing';
    }
    this.requestUpdate();
    return !this.#missing;
  }

  get #diary(): DiaryStore {
    const take = () => {
      this.#sorted = [...this.#diary.entries.values()].sort(byTime);
      this.requestUpdate();
    };
    return (this.#store ??= new DiaryStore(
      this.name ?? '',
      take,
      this.storage === 'none' ? undefined : () => localStorage,
    ));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#diary.connect();
    // Where nothing can be drawn, nothing more is needed.
    if (this.renderRoot) void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#diary.disconnect();
    removeEventListener('beforeunload', this.#warn);
  }

  protected override updated(): void {
    const { entries, saved, isKept, problem } = this.#diary;
    // What is nowhere but on this page must not go with a slip of the finger.
    const isLoose = entries.size && entries !== saved && !(isKept && problem !== 'full');
    (isLoose ? addEventListener : removeEventListener)('beforeunload', this.#warn);
  }

  readonly #warn = (event: Event): void => event.preventDefault();

  /** Says something in the status line, and moves the focus to where the reader goes on. */
  readonly #say = (status: string, isProblem = false, focus = ''): void => {
    this.#status = status;
    this.#isProblem = isProblem;
    this.requestUpdate();
    if (focus) void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(focus)?.focus());
  };

  /** Says that the reader has changed the diary. */
  readonly #tell = (status: string, focus?: string): void => {
    this.#say(status, false, focus);
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

  /** Puts an entry into the form; or, when done with one, what was being written before. */
  readonly #fill = (entry?: DiaryEntry): void => {
    const draft = this.#draft;
    this.#draft = entry ? (this.#editing ? draft : this.#written) : {};
    this.#editing = entry;
    for (const field of this.#fields) field.value = (entry ?? draft)[field.name] ?? '';
    this.renderRoot.querySelector('details')?.toggleAttribute('open', !!entry);
    this.requestUpdate();
  };

  #save(): void {
    const old = this.#editing;
    const raw = this.#written;
    const wrong = this.#fields.find((field) => !field.validity.valid);
    if (wrong) {
      // The browser says what is wrong, in the reader's language, where it can be seen.
      this.renderRoot.querySelector('details')?.toggleAttribute('open', true);
      wrong.reportValidity();
      return;
    }
    if (!Object.values(raw).some(Boolean)) return this.#say(this.text.nothing, true, '[name]');
    const now = writeLocalTime(new Date());
    // No number and no reason for none: nobody knows why, and it is not 0.
    raw['value'] ||= 'unknown';
    const { treatmentDate: day } = raw;
    // Some browsers take any text for a day. All check the scores.
    if (day && !(DAY.test(day) && isOnCalendar(day))) return this.#say(`${this.text.date} ${day}`, true, '[type=date]');
    const { answer } = this.renderRoot.querySelector('pain-scale-picker') as PainScalePicker;
    // An answer brings its own words; one that was not changed keeps those it was given in.
    const {
      instrument,
      recall,
      low,
      high,
      language: lang,
      questions: [question] = [],
    } = answer && old?.value !== answer.value ? answer : ({} as Partial<PainAnswer>);
    const words = instrument && { instrument, recall, low, high, lang, question };
    const given = Object.entries({ id: createId(), at: now, ...old, ...words, ...raw, edited: now });
    // What was not given is absent, never empty.
    const entry = Object.fromEntries(given.filter(([, text]) => text)) as unknown as DiaryEntry;
    this.#put(entry.id, entry);
  }

  /** Puts an entry into the diary, or takes it out: then the button is gone that had the focus. */
  #put(id: string, entry?: DiaryEntry): void {
    this.#fill();
    this.#diary.apply(new Map([[id, entry]]));
    this.#tell(this.text.done, entry ? '' : '#undo');
  }

  protected override renderContent(): TemplateResult {
    const { text, language } = this;
    const old = this.#editing;
    const { isKept, problem, canUndo } = this.#diary;
    // The events of our own controls end here; the diary has its own.
    const stop = (event: Event) => event.stopPropagation();
    const undo = () => {
      this.#diary.undo();
      this.#tell(text.done, '[role]');
    };
    const retry = async () => this.#say((await this.#load()) ? text.done : text.missing, false, '[role]');
    const remove = () => {
      if (old) this.#put(old.id);
    };
    return html`<div @input=${stop} @change=${stop}>
      <section part="form">
        <h2>${(old && this.#view?.title(old, language, text)) ?? text.add}</h2>
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
          ${old ? html`<button @click=${remove}>${text.remove}</button><button @click=${() => this.#fill()}>${text.cancel}</button>` : ''}
          ${canUndo ? html`<button id="undo" @click=${undo}>${text.undo}</button>` : ''}
        </p>
        <p role="status" tabindex="-1" class=${this.#isProblem ? 'warning' : ''}>${this.#status}</p>
      </section>
      <section class="keep">
        ${[problem, this.#missing].map((code) => (code ? html`<p class="warning" role="alert">${text[code]}</p>` : ''))}
        <p>${isKept ? text.kept : text.loose}</p>
        ${isKept || problem === 'blocked' || this.storage === 'none' ? '' : html`<button @click=${() => this.#diary.keep()}>${text.keep}</button> <small>${text.shared}</small>`}
        ${this.#missing ? html`<button @click=${retry}>${text.retry}</button>` : ''}
      </section>
      ${this.#sorted.length ? this.#view?.render(this.#sorted, language, text) : ''} ${this.#files?.render(text)}
    </div>`;
  }
}
