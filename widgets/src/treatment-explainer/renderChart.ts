import { html, nothing, svg } from 'lit';
import { chartFigure, type Chart } from './chartFigure.ts';
import { drawPeople, PEOPLE_BOX } from './drawPeople.ts';
import type { Figure } from './payload.ts';
import { say, type View } from './view.ts';

/** The chart in words: a line for each part, or one for less than a person. */
function describeChart(view: View, { parts, unit, outOf, tiny }: Chart): string[] {
  const { labels, amounts, units, tiny: fewerThanOne } = view.words;
  return tiny
    ? [say(view, fewerThanOne, outOf, ...tiny)]
    : parts.map(([, end, amount, label, said = end]) => (label ? `${labels[label]}: ` : '') + say(view, amounts[amount], said, outOf, units[unit]));
}

/** The figure in words alone, for the table. */
export const describeFigure = (view: View, figure: Figure | undefined): string =>
  figure ? describeChart(view, chartFigure(figure)).join('; ') : view.words.noNumber;

/** Bodies and heads along the same path; the style sheet cuts people out of the lines. */
const people = (tone: string | undefined, path: string): unknown => svg`<path class=${tone} d=${path}></path><path class=${`head ${tone}`} d=${path}></path>`;

/**
 * A drawing of few nodes (two paths a part) with its text equivalent beside it as text for everybody;
 * the drawing itself is hidden from assistive technology.
 */
export function renderChart(view: View, figure: Figure | undefined): unknown {
  if (!figure) return nothing;
  const chart = chartFigure(figure);
  const { parts, outOf, unit, tiny } = chart;
  const isPeople = unit === 'people';
  return html`<figure>
    ${isPeople
      ? html`<svg viewBox=${PEOPLE_BOX} aria-hidden="true">${[...parts].reverse().map(([tone, end]) => people(tone, drawPeople(end)))}</svg>`
      : parts.map(([, end]) => html`<meter aria-hidden="true" max=${outOf} value=${end}></meter>`)}
    ${describeChart(view, chart).map((line, index) => html`<div>${isPeople && !tiny ? html`<svg viewBox="0 -10 10 16" aria-hidden="true">${people(parts[index]?.[0], 'M0 0h10')}</svg> ` : nothing}${line}</div>`)}
  </figure>`;
}
