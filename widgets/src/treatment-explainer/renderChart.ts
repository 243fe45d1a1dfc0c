import { html, nothing, svg } from 'lit';
import { chartFigure, PEOPLE } from './chartFigure.ts';
import { drawPeople, PEOPLE_BOX } from './drawPeople.ts';
import type { Figure } from './payload.ts';
import { say, type View } from './view.ts';

/** Bodies and heads along the same path; the style sheet cuts people out of the lines. */
const people = (tone: string, path: string): unknown =>
  svg`<path class=${tone} d=${path}></path><path class=${`head ${tone}`} d=${path}></path>`;

const onePerson = (tone: string): unknown => html`<svg viewBox="0 -10 10 16">${people(tone, 'M0 0h10')}</svg>`;

/**
 * A drawing of few nodes (two paths a part) with its numbers. Hidden from assistive technology: the
 * sentence of the result that stands above it says the same in words.
 */
export function renderChart(view: View, figure: Figure | undefined): unknown {
  if (!figure) return nothing;
  const { parts, outOf, isPeople } = chartFigure(figure);
  const layers = [...parts].reverse().map(([tone, end]) => people(tone, drawPeople(end)));
  const bar = (end: number): unknown => html`<meter max=${outOf} value=${end}></meter>`;
  return html`<figure aria-hidden="true">
    ${isPeople ? html`<svg viewBox=${PEOPLE_BOX}>${people('rest', drawPeople(PEOPLE))}${layers}</svg>` : nothing}
    ${parts.map(([tone, end, sign, number, of = outOf]) => {
      const numbers = say(view, '{0} / {1}', number, of);
      return html`<div>${isPeople ? onePerson(tone) : bar(end)} ${sign}${numbers}</div>`;
    })}
  </figure>`;
}
