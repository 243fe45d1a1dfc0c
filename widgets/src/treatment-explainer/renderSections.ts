import { html, nothing } from 'lit';
import { copyText } from './copyText.ts';
import { renderResults } from './renderResults.ts';
import type { SectionName } from './terms.ts';
import { cited, heading, link, points, titleOf, type View } from './view.ts';

/** The questions that are ticked, or all of them, as they are copied. */
function questionsAsText({ data: { title, questions, url }, words, choices: { ticked } }: View): string {
  const chosen = questions.filter((_, index) => !ticked.size || ticked.has(index));
  return [title, words.sections.questions, ...chosen.map((question) => `- ${question}`), url].join('\n');
}

/** What stands in each section; `nothing` leaves it out. In the order of the headings in the strings. */
export const renderSection: Record<SectionName, (view: View) => unknown> = {
  summary(view) {
    const { words, data } = view;
    const { whatItIs, whoFor, chance, mainRisk, otherOptions } = data.summary;
    const rows = [
      [titleOf(view, 'about'), whatItIs],
      [words.whoFor, whoFor],
      [words.sections.benefits, chance],
      [words.mainRisk, mainRisk],
      [titleOf(view, 'alternatives'), otherOptions],
    ] as const;
    return html`<dl>
      ${rows.map(
        ([name, point]) =>
          html`<dt>${name}</dt>
            <dd>${cited(view, point)}</dd>`,
      )}
    </dl>`;
  },
  about: (view) => view.data.about.map((point) => html`<p>${cited(view, point)}</p>`),
  benefits: (view) => renderResults(view, view.data.findings),
  risks: (view) => renderResults(view, view.data.harms),
  'who-should-not': (view) => points(view, view.data.whoShouldNot),
  alternatives: (view) => points(view, view.data.alternatives),
  before: (view) => points(view, view.data.before),
  day: (view) =>
    view.data.steps[0]
      ? html`<ol>
            ${view.data.steps.map((step) => html`<li>${cited(view, step)}</li>`)}
          </ol>
          ${points(view, view.data.onTheDay)}`
      : nothing,
  after: (view) => points(view, view.data.after),
  'warning-signs': (view) =>
    view.data.dangerSigns.map(
      ({ act, heading: title, means, signs }) =>
        html`<div class=${act === 'emergency' ? 'card warning' : 'card'}>
          ${heading(view, 2, title)}
          <p>${means}</p>
          ${points(view, signs)}
        </div>`,
    ),
  questions(view) {
    const { data, words, choices, choose, print } = view;
    const { ticked, copyMessage } = choices;
    const tick = (index: number): unknown => ticked.delete(index) || ticked.add(index);
    const box = (index: number): unknown =>
      html`<input type="checkbox" .checked=${ticked.has(index)} @change=${() => tick(index)} />`;
    const copy = async (event: Event): Promise<void> => {
      const isCopied = await copyText(questionsAsText(view), event.currentTarget as Element);
      choose({ copyMessage: isCopied ? words.copied : words.notCopied });
    };
    return data.questions[0]
      ? html`${data.questions.map((question, index) => html`<label>${box(index)}${question}</label>`)}
          <p class="bar">
            <button @click=${copy}>${words.copy}</button
            ><button @click=${() => print('.questions')}>${words.print}</button>
            <span role="status">${copyMessage}</span>
          </p>`
      : nothing;
  },
  sources: ({ data: { sources } }) =>
    sources[0]
      ? html`<ol>
          ${sources.map(({ number, text, url }) => html`<li value=${number}>${link(url, text)}</li>`)}
        </ol>`
      : nothing,
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
