import type { TemplateResult } from 'lit';
import { fillText } from '../shared/languages.ts';
import { comparableNumbers, periodOf, treatmentsOf } from './diaryDays.ts';
import { hasNumber, type DiaryEntry } from './diaryEntry.ts';
import type { DiaryFormats } from './diaryFormats.ts';
import { drawDiaryChart } from './drawDiaryChart.ts';
import type { DiaryTools } from './diaryTools.ts';
import type { EntriesStrings } from './strings.ts';
import { summarizeDiary } from './summarizeDiary.ts';

/**
 * The chart of the last days, and the summary of the same days. The table of entries says what the chart shows.
 * @param entries earliest first, at least one
 * @param length days to show, 0 for all
 */
export const drawDiary = (
  html: DiaryTools['html'],
  entries: readonly DiaryEntry[],
  length: number,
  today: number,
  text: EntriesStrings,
  formats: DiaryFormats,
): TemplateResult => {
  const numbers = comparableNumbers(entries);
  const { question, low, high } = numbers.at(-1) ?? {};
  const period = periodOf(entries, today, length);
  const chart = drawDiaryChart(
    numbers,
    treatmentsOf(entries, period).map(({ day }) => day),
    period,
  );
  const others = entries.filter(hasNumber).length - numbers.length;
  return html`<figure part="chart">
      <div class="y" aria-hidden="true"><span>10</span><span>5</span><span>0</span></div>
      <svg
        viewBox="0 0 1000 110"
        preserveAspectRatio="none"
        role="img"
        aria-labelledby="chart"
        aria-describedby="legend"
        aria-details="entries"
      >
        <path class="gaps" d=${chart.gaps}></path>
        <path d="M0 5H1000M0 55H1000M0 105H1000"></path>
        <path class="treatments" d=${chart.treatments}></path>
        <path class="line" d=${chart.line}></path>
        <path class="line dots" d=${chart.dots}></path>
      </svg>
      <div class="x" aria-hidden="true">
        <span>${formats.day(period.from)}</span><span>${formats.day(period.to)}</span>
      </div>
      <figcaption id="legend">
        ${question} ${low && `0 = ${low}, 10 = ${high}.`} ${text.legend} ${others ? fillText(text.other, others) : ''}
      </figcaption>
    </figure>
    <h2>${text.summary}</h2>
    <ul part="summary">
      ${summarizeDiary(numbers, entries, period, text, formats).map((line) => html`<li>${line}</li>`)}
    </ul>
    <p>${text.caution}</p>`;
};
