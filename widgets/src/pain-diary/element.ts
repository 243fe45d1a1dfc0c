import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { PainScalePicker } from '../pain-scale-picker/element.ts';
import { baseStyles } from '../shared/baseStyles.ts';
import { fillText, type Languages } from '../shared/languages.ts';
import { PainElement } from '../shared/painElement.ts';
import { writeJson } from '../shared/writeJson.ts';
import { writeLocalTime } from '../shared/writeLocalTime.ts';
import { createId } from './createId.ts';
import { toDiaryBundle } from './diaryBundle.ts';
import { writeDiaryCsv } from './diaryCsv.ts';
import { byTime, dayNumber } from './diaryDays.ts';
import { DiaryProblem, EXTRAS, readDiaryEntry, type DiaryEntry, type DiaryField } from './diaryEntry.ts';
import { createDiaryFormats, type DiaryFormats } from './diaryFormats.ts';
import { DiaryStore, type DiaryPatch } from './diaryStore.ts';
import { drawDiary } from './drawDiary.ts';
import { drawEntries } from './drawEntries.ts';
import { openDiaryFile } from './openDiaryFile.ts';
import { printAlone } from './printAlone.ts';
import { saveFile } from './saveFile.ts';
import en, { type DiaryStrings } from './strings.en.ts';
import { styles } from './styles.ts';

/** How many entries are shown at first, and how many more at each wish: a thousand at once would stall an old phone. */
const PAGE = 20;

/** Lengths of the period that may be shown, in days; 0 is everything. */
const PERIODS = [7, 28, 91, 0];

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
export class PainDiary extends PainElement<DiaryStrings> {
  static languages: Languages<DiaryStrings> = { en, es: () => import('./strings.es.ts') };
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
  #isSure = false;
  #shown = PAGE;
  #period = 28;
  /** The last state that went into a file. */
  #saved: unknown;
  /** The text of a file that could not be saved as one. */
  #copy = '';

  /** All entries, earliest first. */
  get entries(): readonly DiaryEntry[] {
    return this.#sorted;
  }

  /** The diary as the text of a CSV file (RFC 4180, with no cell that a spreadsheet would run). */
  get csv(): string {
    return writeDiaryCsv(this.#sorted);
  }

  /** The diary as a FHIR R4 Bundle of Observations. */
  get bundle(): object {
    return toDiaryBundle(this.#sorted);
  }

  /**
   * Adds the entries of a file. A file that cannot be read changes nothing, and the reader is told
   * what is wrong with it, and where.
   * @param file the text of a CSV file, of a FHIR R4 Bundle or of one Observation
   * @returns whether it could be read
   */
  openFile(file: string): boolean {
    return this.#attempt(() => {
      const { patch, added, changed, known, skipped } = openDiaryFile(file, this.#diary.entries);
      this.#apply(patch, fillText(this.text.opened, added, changed, known, skipped));
    });
  }

  /** Does something, or says what stood in the way of it. */
  #attempt(work: () => void): boolean {
    const { text } = this;
    try {
      work();
      return true;
    } catch (error) {
      // What breaks on its way through JSON of a shape that nobody foresaw is no diary.
      const { code, place, found } = error instanceof DiaryProblem ? error : new DiaryProblem('foreign');
      const where = place.replace(/^\d+/, (line) => fillText(text.line, line));
      this.#say(`${fillText(text[code], where, found.slice(0, 40))} ${text.unchanged}`, true);
      return false;
    }
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
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#diary.disconnect();
    removeEventListener('beforeunload', this.#warn);
  }

  protected override updated(): void {
    const { entries, isKept, problem } = this.#diary;
    // What is nowhere but on this page must not go with a slip of the finger.
    const isLoose = entries.size && entries !== this.#saved && !(isKept && problem !== 'full');
    (isLoose ? addEventListener : removeEventListener)('beforeunload', this.#warn);
  }

  readonly #warn = (event: Event): void => event.preventDefault();

  /** Says something in the status line, and moves the focus to where the reader goes on. */
  #say(status: string, isProblem = false, focus = ''): void {
    this.#status = status;
    this.#isProblem = isProblem;
    this.requestUpdate();
    if (focus) void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(focus)?.focus());
  }

  /** Says that the reader has changed the diary. */
  #tell(status: string, focus?: string): void {
    this.#say(status, false, focus);
    this.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  }

  #apply(patch: DiaryPatch, status: string, focus?: string): void {
    this.#diary.apply(patch);
    this.#tell(status, focus);
  }

  get #fields(): readonly Field[] {
    return [...this.renderRoot.querySelectorAll<Field>('[name]')];
  }

  get #written(): Record<string, string> {
    return Object.fromEntries(this.#fields.map(({ name, value }) => [name, value.trim()]));
  }

  /** Puts an entry into the form; or, when done with one, what was being written before. */
  #fill(entry?: DiaryEntry): void {
    const draft = this.#draft;
    this.#draft = entry ? (this.#editing ? draft : this.#written) : {};
    this.#editing = entry;
    for (const field of this.#fields) field.value = (entry ?? draft)[field.name] ?? '';
    this.renderRoot.querySelector('details')?.toggleAttribute('open', !!entry);
    this.requestUpdate();
  }

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
    const { answer } = this.renderRoot.querySelector('pain-scale-picker') as PainScalePicker;
    // An answer brings its own words; one that was not changed keeps those it was given in.
    const words = answer &&
      old?.value !== answer.value && { ...answer, question: answer.questions[0], lang: answer.language };
    this.#attempt(() => {
      const entry = readDiaryEntry({ id: createId(), at: now, ...old, ...words, ...raw, edited: now }, this.text.add);
      this.#put(entry.id, entry);
    });
  }

  /** Puts an entry into the diary, or takes it out: then the button is gone that had the focus. */
  #put(id: string, entry?: DiaryEntry): void {
    this.#fill();
    this.#apply(new Map([[id, entry]]), this.text.done, entry ? '' : '#undo');
  }

  #download(content: string, extension: string): void {
    saveFile(content, extension);
    this.#saved = this.#diary.entries;
    // A sandboxed frame may be forbidden to save files, and nobody is told.
    this.#copy = origin === 'null' ? content : '';
    this.requestUpdate();
  }

  async #open({ target }: Event): Promise<void> {
    const input = target as HTMLInputElement;
    // A file that can no longer be read is as good as one that is cut short.
    const file = await input.files?.[0]?.text().catch(() => '{');
    if (file !== undefined) this.openFile(file);
    // The same file may be chosen again once it has been corrected.
    input.value = '';
  }

  protected override renderContent(): TemplateResult {
    const formats = createDiaryFormats(this.language);
    // The events of our own controls end here; the diary has its own.
    const stop = (event: Event) => event.stopPropagation();
    return html`<div @input=${stop} @change=${stop}>
      ${this.#renderForm(formats)} ${this.#renderKeeping()} ${this.#sorted.length ? this.#renderEntries(formats) : ''}
      ${this.#renderFiles()}
    </div>`;
  }

  #renderForm({ time }: DiaryFormats): TemplateResult {
    const { text } = this;
    const old = this.#editing;
    const undo = () => {
      this.#diary.undo();
      this.#tell(text.done, '[role]');
    };
    const remove = () => {
      if (old) this.#put(old.id);
    };
    return html`<section part="form">
      <h2>${old ? `${text.change}: ${time(old.at)}` : text.add}</h2>
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
        ${this.#diary.canUndo ? html`<button id="undo" @click=${undo}>${text.undo}</button>` : ''}
      </p>
      <p role="status" tabindex="-1" class=${this.#isProblem ? 'warning' : ''}>${this.#status}</p>
    </section>`;
  }

  #renderKeeping(): TemplateResult {
    const { text } = this;
    const { isKept, problem } = this.#diary;
    return html`<section class="keep">
      ${problem ? html`<p class="warning" role="alert">${text[problem]}</p>` : ''}
      <p>${isKept ? text.kept : text.loose}</p>
      ${isKept || problem === 'blocked' || this.storage === 'none' ? '' : html`<button @click=${() => this.#diary.keep()}>${text.keep}</button> <small>${text.shared}</small>`}
    </section>`;
  }

  #renderEntries(formats: DiaryFormats): TemplateResult {
    const { text } = this;
    const today = dayNumber(writeLocalTime(new Date()).slice(0, 10));
    const choose = ({ target }: Event) => {
      this.#period = +(target as HTMLSelectElement).value;
      this.requestUpdate();
    };
    const more = () => {
      this.#shown += PAGE;
      this.requestUpdate();
    };
    const edit = (entry: DiaryEntry) => {
      this.#fill(entry);
      this.#say('', false, '[name]');
    };
    return html`<section>
      <h2 id="chart">${text.chart}</h2>
      <select aria-labelledby="chart" @change=${choose}>
        ${PERIODS.map((days) => html`<option value=${days} ?selected=${days === this.#period}>${days ? fillText(text.days, days) : text.all}</option>`)}
      </select>
      ${drawDiary(this.#sorted, this.#period, today, text, formats)}
      <h2 id="entries">${text.entries}</h2>
      ${drawEntries(this.#sorted.slice(-this.#shown).reverse(), today, edit, text, formats)}
      ${this.#sorted.length > this.#shown ? html`<button @click=${more}>${text.older}</button>` : ''}
    </section>`;
  }

  #renderFiles(): TemplateResult {
    const { text } = this;
    const ask = (isSure: boolean) => {
      this.#isSure = isSure;
      this.#say('', false, isSure ? '#sure' : '#delete');
    };
    const erase = () => {
      this.#isSure = false;
      this.#fill();
      this.#diary.deleteEverything();
      this.#tell(text.done, '[role]');
    };
    return html`<section>
      <h2>${text.data}</h2>
      ${
        this.#sorted.length
          ? html`<p class="row">
              <button @click=${() => printAlone(this)}>${text.print}</button>
              <button @click=${() => this.#download(this.csv, 'csv')}>${text.csv}</button>
              <button @click=${() => this.#download(writeJson(this.bundle), 'json')}>${text.fhir}</button>
            </p>`
          : ''
      }
      ${this.#copy ? html`<label>${text.copy}<textarea readonly .value=${this.#copy}></textarea></label>` : ''}
      <label
        >${text.open}<input type="file" accept=".csv,.json" @change=${(event: Event) => void this.#open(event)}
      /></label>
      ${
        this.#isSure
          ? html`<div class="warning">
              <p id="sure" tabindex="-1">${text.sure}</p>
              <p class="row">
                <button @click=${erase}>${text.deleteAll}</button
                ><button @click=${() => ask(false)}>${text.cancel}</button>
              </p>
            </div>`
          : this.#sorted.length || this.#diary.isKept
            ? html`<button id="delete" @click=${() => ask(true)}>${text.deleteAll}</button>`
            : ''
      }
    </section>`;
  }
}
