import { html, nothing } from 'lit';
import type { ExplainerFinding, ExplainerHarm } from './payload.ts';
import { renderChart, renderGroups } from './renderChart.ts';
import { cited, heading, say, type View } from './view.ts';

type Result = ExplainerFinding | ExplainerHarm;

const isFinding = (result: Result): result is ExplainerFinding => 'outcome' in result;

/** What was measured or can happen, and for whom. */
function nameOf(result: Result): string {
  const name = isFinding(result) ? result.outcome : result.harm;
  return result.appliesTo ? `${name} (${result.appliesTo})` : name;
}

/** In a word: how it came out, or how often it happens. */
function verdictOf({ data: { words } }: View, result: Result): unknown {
  if (isFinding(result)) return html`<p><b>${words.direction[result.direction]}</b></p>`;
  const often = words.frequency[result.frequency];
  return result.serious ? html`<p class="warning"><b>${often}. ${words.serious}</b></p>` : html`<p><b>${often}</b></p>`;
}

const sayResult = (view: View, { says, sources = [] }: Result): unknown => cited(view, { text: says, sources });

/** In GRADE's words, which come with the data (@grade-levels-table); the circles stand beside them, never instead. */
const sayCertainty = ({ data: { words } }: View, result: Result): unknown =>
  isFinding(result)
    ? html`<p class="note">
        ${words.certainty[result.certainty]}
        ${result.certainty === 'not-rated' ? nothing : html`<span aria-hidden="true">${words.certaintyMark[result.certainty]}</span>`}
      </p>`
    : nothing;

/** The study in few words, as the page says it. */
function basisOf(view: View, result: Result): string {
  if (!isFinding(result)) return result.timePoint ?? '';
  const { design, people, comparedWith, comparator, timePoint } = result;
  const compared = view.data.words.comparedWith[comparedWith];
  return [
    design,
    people && say(view, view.words.people, people),
    comparator ? `${compared} (${comparator})` : compared,
    timePoint,
  ]
    .filter(Boolean)
    .join(', ');
}

const caveatOf = (result: Result): unknown =>
  isFinding(result) && result.caveat ? html`<p>${result.caveat}</p>` : nothing;

function renderCard(view: View, result: Result): unknown {
  const chart = isFinding(result)
    ? [renderChart(view, result.figure), renderGroups(view, result.groups)]
    : renderChart(view, result.figure, result.per);
  const basis = basisOf(view, result);
  return html`<div class="card">
    ${heading(view, 2, nameOf(result))}${verdictOf(view, result)}
    <p>${sayResult(view, result)}</p>
    ${caveatOf(result)}${chart}${sayCertainty(view, result)}${basis ? html`<p class="note">${basis}</p>` : nothing}
  </div>`;
}

const renderRow = (view: View, result: Result): unknown =>
  html`<tr>
    <th scope="row">${nameOf(result)}${verdictOf(view, result)}</th>
    <td>${sayResult(view, result)}${caveatOf(result)}${sayCertainty(view, result)}</td>
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
