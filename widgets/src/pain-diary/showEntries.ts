import type { TemplateResult } from 'lit';
import { fillText } from '../shared/languages.ts';
import { writeLocalTime } from '../shared/writeLocalTime.ts';
import { adoptStyles } from '../shared/adoptStyles.ts';
import { dayNumber } from './diaryDays.ts';
import type { DiaryEntry } from './diaryEntry.ts';
import { createDiaryFormats } from './diaryFormats.ts';
import type { DiaryTools } from './diaryTools.ts';
import { blankWeekStyles } from './blankWeekStyles.ts';
import { drawBlankWeek } from './drawBlankWeek.ts';
import { drawDiary } from './drawDiary.ts';
import { drawEntries } from './drawEntries.ts';
import { entriesStyles } from './entriesStyles.ts';
import { entriesStrings } from './entriesStrings.ts';
import type { EntriesStrings, FirstStrings } from './strings.ts';

/** How many entries are shown at first, and how many more at each wish: a thousand at once would stall an old phone. */
const PAGE = 20;

/** Lengths of the period that may be shown, in days; 0 is everything. */
const PERIODS = [7, 28, 91, 0];

/** What the reader sees of the entries. */
export interface EntriesView {
  /** The heading of the form while an entry is changed. */
  title(entry: DiaryEntry, language: string, text: FirstStrings): string;
  /** Chart, summary and table; without entries, what is printed in place of them. `entries`: earliest first. */
  render(entries: readonly DiaryEntry[], language: string, text: FirstStrings): TemplateResult;
}

const wordsOf = (text: FirstStrings): EntriesStrings => ({ ...entriesStrings, ...text });

/** Chart, summary and table of one diary, with what the reader chose there. A part: it comes after the form. */
export const createEntriesView = ({ html, element, say, fill }: DiaryTools): EntriesView => {
  let shown = PAGE;
  let period = 28;
  const choose = ({ target }: Event) => {
    period = +(target as HTMLSelectElement).value;
    say('');
  };
  const more = () => {
    shown += PAGE;
    say('');
  };
  const edit = (entry: DiaryEntry) => {
    fill(entry);
    say('', false, '[name]');
  };
  return {
    title: ({ at }, language, text) => `${wordsOf(text).change}: ${createDiaryFormats(language).time(at)}`,
    render: (entries, language, given) => {
      adoptStyles(element.shadowRoot!, `${entriesStyles}${blankWeekStyles}`);
      const text = wordsOf(given);
      if (!entries[0]) return drawBlankWeek(html, language, text);
      const formats = createDiaryFormats(language);
      const today = dayNumber(writeLocalTime(new Date()).slice(0, 10));
      return html`<section>
        <h2 id="chart">${text.chart}</h2>
        <select aria-labelledby="chart" @change=${choose}>
          ${PERIODS.map((days) => html`<option value=${days} ?selected=${days === period}>${days ? fillText(text.days, days) : text.all}</option>`)}
        </select>
        ${drawDiary(html, entries, period, today, text, formats)}
        <h2 id="entries">${text.entries}</h2>
        ${drawEntries(html, entries.slice(-shown).reverse(), today, edit, text, formats)}
        ${entries.length > shown ? html`<button @click=${more}>${text.older}</button>` : ''}
      </section>`;
    },
  };
};
