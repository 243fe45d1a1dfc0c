import { html, nothing, svg } from 'lit';
import { type PeopleLayer, type PeoplePicture, type Per, picturePeople } from '../draw-people/drawPeople.ts';
import { fillText } from '../shared/languages.ts';
import type { ExplainerFinding, Figure } from './payload.ts';
import type { View } from './view.ts';

const write =
  ({ language }: View) =>
  (value: number): string =>
    value.toLocaleString(language, { maximumFractionDigits: 2 });

const layer = ({ tone, whole, part }: PeopleLayer, hasHeads: boolean): unknown =>
  svg`<g class=${tone}><path d=${whole}></path>${hasHeads ? svg`<path class="head" d=${whole}></path>` : nothing}${part ? svg`<path class="part" d=${part}></path>` : nothing}</g>`;

const people = ({ caption, viewBox, lines }: PeoplePicture, per: Per): unknown =>
  html`<figcaption>${caption}</figcaption>
    ${lines.map(
      ({ label, layers }) =>
        html`<div>${label}</div>
          <svg viewBox=${viewBox}>${layers.map((one) => layer(one, per === 'person'))}</svg>`,
    )}`;

/** A bar of so many points or days, with its words. A result that went the wrong way is words alone: a bar would look like a gain. */
const bar = (label: string, value: number, of: number): unknown =>
  html`<div>${label}</div>
    ${value > 0 ? html`<meter max=${of} value=${value}></meter>` : nothing}`;

function draw(view: View, figure: Figure, per: Per): unknown {
  const words = view.data.words.figure;
  const number = write(view);
  const say = (text: string, ...values: number[]): string => fillText(text, ...values.map(number));
  if (figure.kind === 'days') return bar(say(words.days, figure.fewer), figure.fewer, 30);
  if (figure.kind !== 'points') {
    const picture = picturePeople(figure, words, number, per);
    return picture ? people(picture, per) : nothing;
  }
  const { scale, with: treated, without, difference = 0 } = figure;
  if (treated === undefined || without === undefined)
    return bar(say(words.points, difference, scale), difference, scale);
  return html`<figcaption>${say(words.pointsBoth, treated, without, scale)}</figcaption>
    ${bar(say(words.with, treated), treated, scale)}${bar(say(words.without, without), without, scale)}`;
}

const frame = (content: unknown): unknown =>
  content === nothing ? nothing : html`<figure aria-hidden="true">${content}</figure>`;

/**
 * A drawing of few nodes with its words. Hidden from assistive technology: the sentence of the result that stands above it says the same.
 * What is too rare to be drawn has that sentence alone.
 */
export const renderChart = (view: View, figure: Figure | undefined, per: Per = 'person'): unknown =>
  figure ? frame(draw(view, figure, per)) : nothing;

/** Figures that are no pair of with and without, a bar each where they count people. */
export function renderGroups(view: View, groups: ExplainerFinding['groups'] = []): unknown {
  return frame(
    groups[0]
      ? groups.map(({ label, value, outOf }) => bar(`${label}: ${write(view)(value)}`, outOf ? value : 0, outOf ?? 1))
      : nothing,
  );
}
