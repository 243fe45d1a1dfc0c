import type { TemplateResult } from 'lit';
import { dayNumber, dayOf } from './diaryDays.ts';
import { EXTRAS, hasNumber, type DiaryEntry } from './diaryEntry.ts';
import type { DiaryFormats } from './diaryFormats.ts';
import type { DiaryTools } from './diaryTools.ts';
import type { EntriesStrings } from './strings.ts';

/**
 * The table of entries, which says in words what the chart shows: days without an entry have a row too.
 * @param entries latest first
 * @param edit called with the entry that the reader wants to change
 */
export const drawEntries = (
  html: DiaryTools['html'],
  entries: readonly DiaryEntry[],
  today: number,
  edit: (entry: DiaryEntry) => void,
  text: EntriesStrings,
  { time, day }: DiaryFormats,
): TemplateResult => {
  let next = today;
  const rows = entries.map((entry) => {
    const { at, value, note, treatment, treatmentDate } = entry;
    const on = dayNumber(dayOf(entry));
    const gap = next - on > 1 ? [...new Set([day(on + 1), day(next - 1)])].join(' – ') : '';
    next = on;
    const lines = [
      note,
      treatment && `${text.treatment}: ${treatment}`,
      treatmentDate && day(dayNumber(treatmentDate)),
      ...EXTRAS.map((name) => entry[name] && `${text[name]}: ${entry[name]}`),
    ];
    return html`${
        gap
          ? html`<tr>
              <th>${gap}</th>
              <td colspan="2">${text.gap}</td>
            </tr>`
          : ''
      }
      <tr>
        <th>${time(at)}</th>
        <td><b>${hasNumber(entry) ? value : text.none}</b></td>
        <td>
          <div class="row">
            <span>${lines.filter(Boolean).join(' · ')}</span>
            <button aria-label=${`${text.change}: ${time(at)}`} @click=${() => edit(entry)}>${text.change}</button>
          </div>
        </td>
      </tr>`;
  });
  return html`<table part="entries" aria-labelledby="entries">
    <thead>
      <tr>
        <th>${text.time}</th>
        <th>${text.pain}</th>
        <th>${text.note}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
};
