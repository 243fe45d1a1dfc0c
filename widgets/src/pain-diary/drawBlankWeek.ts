import type { TemplateResult } from 'lit';
import { EXTRAS } from './diaryEntry.ts';
import type { DiaryTools } from './diaryTools.ts';
import type { EntriesStrings } from './strings.ts';

/**
 * What an empty diary prints in place of nothing: a week from today on, to fill in by hand. On paper the picker
 * stands above it (printStyles.ts), with its question and the words at its ends, without which no number can be
 * compared later (scales.json, rules). On a screen it is not to be seen.
 */
export const drawBlankWeek = (html: DiaryTools['html'], language: string, text: EntriesStrings): TemplateResult => {
  const columns = [`${text.pain} 0–10`, ...EXTRAS.map((name) => text[name]), text.treatment, text.note];
  const days = [0, 1, 2, 3, 4, 5, 6].map((ahead) => {
    const day = new Date();
    day.setDate(day.getDate() + ahead);
    return day.toLocaleDateString(language, { weekday: 'long', month: 'short', day: 'numeric' });
  });
  return html`<div class="blank">
    <h2>${text.chart}</h2>
    <p>${text.empty}</p>
    <table>
      <tr>
        <th>${text.time}</th>
        ${columns.map((name) => html`<th>${name}</th>`)}
      </tr>
      ${days.map(
        (day) =>
          html`<tr>
            <th>${day}</th>
            ${columns.map(() => html`<td></td>`)}
          </tr>`,
      )}
    </table>
    <p>${columns.slice(1, -2).join(', ')}: ${text.ends}</p>
  </div>`;
};
