import type { TemplateResult } from 'lit';
import { fillText } from '../shared/languages.ts';
import { writeJson } from '../shared/writeJson.ts';
import { adoptStyles } from '../shared/adoptStyles.ts';
import { toDiaryBundle } from './diaryBundle.ts';
import { writeDiaryCsv } from './diaryCsv.ts';
import { byTime } from './diaryDays.ts';
import { DiaryProblem, type DiaryEntry } from './diaryEntry.ts';
import type { DiaryTools } from './diaryTools.ts';
import { filesStrings } from './filesStrings.ts';
import { openDiaryFile } from './openDiaryFile.ts';
import { printAlone } from './printAlone.ts';
import { printStyles } from './printStyles.ts';
import { saveFile } from './saveFile.ts';
import type { FilesStrings, FirstStrings } from './strings.ts';

/** Files, printing and deleting. */
export interface FilesView {
  csv(): string;
  bundle(): object;
  /** Adds the entries of a file, or says what is wrong with it. Returns whether it could be read. */
  open(file: string): boolean;
  render(text: FirstStrings): TemplateResult;
}

/** Files, printing and deleting of one diary. A part: it comes after the form. */
export const createFilesView = ({ html, buildObservation, element, store, say, tell, fill }: DiaryTools): FilesView => {
  let words: FilesStrings = filesStrings as FilesStrings;
  let isSure = false;
  /** The text of a file that could not be saved as one. */
  let copy = '';
  const sorted = (): readonly DiaryEntry[] => [...store.entries.values()].sort(byTime);
  const csv = () => writeDiaryCsv(sorted());
  const bundle = () => toDiaryBundle(sorted(), buildObservation);
  const open = (file: string): boolean => {
    try {
      const { patch, added, changed, known, skipped } = openDiaryFile(file, store.entries);
      store.apply(patch);
      tell(fillText(words.opened, added, changed, known, skipped));
      return true;
    } catch (error) {
      // What breaks on its way through JSON of a shape that nobody foresaw is no diary.
      const { code, place, found } = error instanceof DiaryProblem ? error : new DiaryProblem('foreign');
      const where = place.replace(/^\d+/, (line) => fillText(words.line, line));
      say(`${fillText(words[code], where, found.slice(0, 40))} ${words.unchanged}`, true);
      return false;
    }
  };
  const choose = async ({ target }: Event): Promise<void> => {
    const input = target as HTMLInputElement;
    // A file that can no longer be read is as good as one that is cut short.
    const file = await input.files?.[0]?.text().catch(() => '{');
    if (file !== undefined) open(file);
    // The same file may be chosen again once it has been corrected.
    input.value = '';
  };
  const download = (content: string, extension: string) => {
    saveFile(content, extension);
    store.saved = store.entries;
    // A sandboxed frame may be forbidden to save files, and nobody is told.
    copy = origin === 'null' ? content : '';
    say('');
  };
  const ask = (sure: boolean) => {
    isSure = sure;
    say('', false, isSure ? '#sure' : '#delete');
  };
  const erase = () => {
    isSure = false;
    fill();
    store.deleteEverything();
    tell(words.done, '[role]');
  };
  return {
    csv,
    bundle,
    open,
    render: (given) => {
      adoptStyles(element.shadowRoot!, `${printStyles}`);
      const text = (words = { ...filesStrings, ...given });
      return html`<section>
        <h2>${text.data}</h2>
        <p class="row">
          <button @click=${() => printAlone(element)}>${text.print}</button>
          ${
            store.entries.size
              ? html`<button @click=${() => download(csv(), 'csv')}>${text.csv}</button>
                  <button @click=${() => download(writeJson(bundle()), 'json')}>${text.fhir}</button>`
              : ''
          }
        </p>
        ${copy ? html`<label>${text.copy}<textarea readonly .value=${copy}></textarea></label>` : ''}
        <label
          >${text.open}<input type="file" accept=".csv,.json" @change=${(event: Event) => void choose(event)}
        /></label>
        ${
          isSure
            ? html`<div class="warning">
                <p id="sure" tabindex="-1">${text.sure}</p>
                <p class="row">
                  <button @click=${erase}>${text.deleteAll}</button
                  ><button @click=${() => ask(false)}>${text.cancel}</button>
                </p>
              </div>`
            : store.entries.size || store.isKept
              ? html`<button id="delete" @click=${() => ask(true)}>${text.deleteAll}</button>`
              : ''
        }
      </section>`;
    },
  };
};
