import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { baseStyles } from '../shared/baseStyles.ts';
import { buildObservation } from '../shared/fhir/buildObservation.ts';
import type { Languages } from '../shared/languages.ts';
import { reportOnce } from '../shared/reportOnce.ts';
import { byTime } from './diaryDays.ts';
import type { DiaryEntry } from './diaryEntry.ts';
import { DiaryForm } from './diaryForm.ts';
import { DiaryStore } from './diaryStore.ts';
import type { DiaryTools } from './diaryTools.ts';
import type { FilesView } from './handleFiles.ts';
import { loadParts } from './loadParts.ts';
import type { EntriesView } from './showEntries.ts';
import en from './strings.en.ts';
import type { FirstStrings } from './strings.ts';
import { styles } from './styles.ts';

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
export class PainDiary extends DiaryForm {
  static languages: Languages<FirstStrings> = { en, es: () => import('./strings.es.ts') };
  static override styles = [baseStyles, styles];
  static override properties: PropertyDeclarations = {
    storage: {},
    name: {},
  };

  /** `local` offers to keep the diary in this browser; `none` never does. Read once. Default: `local`. */
  declare storage: 'local' | 'none' | undefined;
  /** Keeps several diaries on one site apart, e.g. `knee`. Read once. */
  declare name: string | undefined;

  #store: DiaryStore | undefined;
  #sorted: readonly DiaryEntry[] = [];
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
        store: this._diary,
        say: this._say,
        tell: this._tell,
        fill: this._fill,
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

  /** @internal */
  protected get _diary(): DiaryStore {
    const take = () => {
      this.#sorted = [...this._diary.entries.values()].sort(byTime);
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
    this._diary.connect();
    // Where nothing can be drawn, nothing more is needed.
    if (this.renderRoot) void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._diary.disconnect();
    removeEventListener('beforeunload', this.#warn);
  }

  protected override updated(): void {
    const { entries, saved, isKept, problem } = this._diary;
    // What is nowhere but on this page must not go with a slip of the finger.
    const isLoose = entries.size && entries !== saved && !(isKept && problem !== 'full');
    (isLoose ? addEventListener : removeEventListener)('beforeunload', this.#warn);
  }

  readonly #warn = (event: Event): void => event.preventDefault();

  protected override renderContent(): TemplateResult {
    const { text, language } = this;
    const old = this._editing;
    const { isKept, problem } = this._diary;
    // The events of our own controls end here; the diary has its own.
    const stop = (event: Event) => event.stopPropagation();
    const retry = async () => this._say((await this.#load()) ? text.done : text.missing, false, '[role]');
    return html`<div @input=${stop} @change=${stop}>
      ${this._renderForm((old && this.#view?.title(old, language, text)) ?? text.add)}
      <section class="keep">
        ${[problem, this.#missing].map((code) => (code ? html`<p class="warning" role="alert">${text[code]}</p>` : ''))}
        <p>${isKept ? text.kept : text.loose}</p>
        ${isKept || problem === 'blocked' || this.storage === 'none' ? '' : html`<button @click=${() => this._diary.keep()}>${text.keep}</button> <small>${text.shared}</small>`}
        ${this.#missing ? html`<button @click=${retry}>${text.retry}</button>` : ''}
      </section>
      ${this.#view?.render(this.#sorted, language, text)} ${this.#files?.render(text)}
    </div>`;
  }
}
