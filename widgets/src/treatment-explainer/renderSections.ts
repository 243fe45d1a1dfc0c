import { html, nothing } from 'lit';
import { renderResults } from './renderResults.ts';
import type { Act, SectionName } from './terms.ts';
import { cited, heading, link, points, type View } from './view.ts';

const acts: Act[] = ['emergency', 'same-day'];

/** What stands in each section; `nothing` leaves it out. In the order of the headings in the strings. */
export const renderSection: Record<SectionName, (view: View) => unknown> = {
  summary(view) {
    const { words, data } = view;
    const { whatItIs, whoFor, chance, mainRisk, otherOptions } = data.summary;
    const rows = [[words.sections.about, whatItIs], [words.whoFor, whoFor], [words.sections.benefits, chance], [words.mainRisk, mainRisk], [words.sections.alternatives, otherOptions]] as const;
    return html`<dl>${rows.map(([name, point]) => html`<dt>${name}</dt><dd>${cited(view, point)}</dd>`)}</dl>`;
  },
  about: (view) => view.data.about.map((point) => html`<p>${cited(view, point)}</p>`),
  benefits: (view) => renderResults(view, view.data.benefits),
  risks: (view) => renderResults(view, view.data.risks),
  'who-should-not': (view) => points(view, view.data.whoShouldNot),
  alternatives: (view) => points(view, view.data.alternatives),
  before: (view) => points(view, view.data.before),
  day: (view) => html`<ol>${view.data.steps.map((step) => html`<li>${step}</li>`)}</ol>${points(view, view.data.onTheDay)}`,
  after: (view) => points(view, view.data.after),
  'warning-signs': (view) =>
    acts.map((act) => {
      const signs = view.data.warningSigns.filter((sign) => sign.act === act);
      return signs[0] ? html`<div class=${act === 'emergency' ? 'card warning' : 'card'}>${heading(view, 2, view.words.act[act])}${points(view, signs)}</div>` : nothing;
    }),
  questions: ({ data: { questions }, words, ticked, copyMessage, copy, print }) =>
    questions[0]
      ? html`${questions.map(
          (question) => html`<label><input type="checkbox" .checked=${ticked.has(question)} @change=${() => ticked.delete(question) || ticked.add(question)}>${question}</label>`,
        )}
        <p class="bar"><button @click=${copy}>${words.copy}</button><button @click=${print}>${words.print}</button><span role="status">${copyMessage}</span></p>`
      : nothing,
  sources: ({ data: { sources } }) => (sources[0] ? html`<ol>${sources.map(({ text, url }) => html`<li>${link(url, text)}</li>`)}</ol>` : nothing),
};

/**
 * Names of the sections to show.
 *
 * @param chosen names, separated by spaces or commas; none or no known one: all.
 *   Sources always stay, and benefits never come without risks: one alone would mislead.
 */
export function chooseSections(chosen: string): SectionName[] {
  const all = Object.keys(renderSection) as SectionName[];
  const names = chosen.replace(/benefits|risks/, 'benefits risks').split(/[\s,]+/);
  const shown = all.filter((name) => names.includes(name) || name === 'sources');
  return shown[1] ? shown : all;
}
