import { html, nothing } from 'lit';
import type { Benefit, Risk } from './payload.ts';
import { renderChart } from './renderChart.ts';
import type { Certainty } from './terms.ts';
import { cited, heading, say, type View } from './view.ts';

/** A benefit or a risk: both are shown alike. */
type Result = Omit<Risk, 'harm' | 'frequency' | 'serious'> & Partial<Omit<Benefit, 'certainty'>> & Partial<Risk>;

/** Filled circles of four as GRADE summaries draw them (@grade-levels-table); beside the word, never instead of it. */
const grades: Partial<Record<Certainty, string>> = { high: '●●●●', moderate: '●●●○', low: '●●○○', 'very-low': '●○○○' };

/** What was measured, and in a word how it came out or how often it happens. */
const nameOf = ({ outcome, harm }: Result): unknown => outcome ?? harm;
function verdictOf({ words }: View, { direction, frequency = 'unknown', serious }: Result): unknown {
  const word = direction ? words.direction[direction] : words.frequency[frequency];
  return serious ? html`<p class="warning"><b>${word}. ${words.serious}</b></p>` : html`<p><b>${word}</b></p>`;
}

const sayResult = (view: View, { says, sources }: Result): unknown => cited(view, { text: says, sources });

const sayCertainty = ({ words }: View, { certainty = 'not-rated' }: Result): unknown =>
  html`<p class="note">
    ${words.howSure}: ${words.certainty[certainty]} <span aria-hidden="true">${grades[certainty]}</span>
  </p>`;

function renderCard(view: View, result: Result): unknown {
  const { words } = view;
  const { figure, timePoint, comparedWith, design, people } = result;
  const details = [
    timePoint,
    design,
    people && say(view, words.people, people),
    comparedWith && words.comparedWith[comparedWith],
  ];
  return html`<div class="card">
    ${heading(view, 2, nameOf(result))}${verdictOf(view, result)}
    <p>${sayResult(view, result)}</p>
    ${renderChart(view, figure)}${sayCertainty(view, result)}
    <p class="note">${details.filter(Boolean).join(', ')}</p>
  </div>`;
}

const renderRow = (view: View, result: Result): unknown =>
  html`<tr>
    <th scope="row">${nameOf(result)}${verdictOf(view, result)}</th>
    <td>${sayResult(view, result)}${sayCertainty(view, result)}</td>
  </tr>`;

/** Drawings or a table, and a button to switch between them. */
export function renderResults(view: View, results: Result[]): unknown {
  const { words, choices, choose } = view;
  const asTable = !!choices.asTable;
  return results[0]
    ? html`<button aria-pressed=${asTable} @click=${() => choose({ asTable: !asTable })}>${words.asTable}</button> ${
          asTable
            ? html`<table>
                ${results.map((result) => renderRow(view, result))}
              </table>`
            : results.map((result) => renderCard(view, result))
        }`
    : nothing;
}
