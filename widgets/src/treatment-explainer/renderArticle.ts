import { html, nothing } from 'lit';
import { fillText } from '../shared/languages.ts';
import { chooseSections, renderSection } from './renderSections.ts';
import type { SectionName } from './terms.ts';
import { heading, link, sayDay, titleOf, type View } from './view.ts';

type Section = readonly [name: SectionName, content: unknown];

function renderReview(view: View): unknown {
  const { words, data } = view;
  if (!data.review) return html`<p class="warning">${words.notReviewed}</p>`;
  const { reviewer, credentials, reviewed } = data.review;
  return html`<p class="note">${fillText(words.reviewed, reviewer, credentials, sayDay(view, reviewed))}</p>`;
}

/** A section under its heading, which opens and closes it unless all are open. */
function renderOne(
  view: View,
  [name, content]: Section,
  opened: SectionName[],
  next: SectionName | undefined,
): unknown {
  const { words, inSteps, isWhole, choose } = view;
  const title = titleOf(view, name);
  const isOpen = isWhole || opened.includes(name);
  const others = inSteps ? [] : opened.filter((other) => other !== name);
  const toggle = (): void => choose({ opened: isOpen ? others : [...others, name] }, name);
  const goOn = (to: SectionName): unknown =>
    html`<button class="primary" @click=${() => choose({ opened: [to] }, to)}>
      ${fillText(words.next, titleOf(view, to))}
    </button>`;
  return html`<section part="section" class=${name}>
    ${heading(view, 1, isWhole ? title : html`<button aria-expanded=${isOpen} @click=${toggle}>${title}</button>`)}
    <div ?hidden=${!isOpen}>${content}${inSteps && !isWhole && next ? goOn(next) : nothing}</div>
  </section>`;
}

/** The whole explainer: title, review, sections, and where it comes from. */
export function renderArticle(view: View, chosen: string): unknown {
  const { data, words, language, note, inSteps, isWhole, choices, choose, print } = view;
  const sections = chooseSections(chosen)
    .map((name): Section => [name, renderSection[name](view)])
    .filter(([, content]) => content !== nothing);
  const opened = choices.opened ?? sections.slice(0, 1).map(([name]) => name);
  const from = fillText(words.from, data.publisher, sayDay(view, data.updated), sayDay(view, data.nextReview));
  // A language that we have no words for may run either way.
  return html`<article lang=${data.lang} dir=${data.lang.startsWith(language) ? words.dir : 'auto'}>
    <header part="title" tabindex="-1">${heading(view, 0, data.title)}</header>
    ${renderReview(view)}${note}
    ${inSteps ? html`<button aria-pressed=${isWhole} @click=${() => choose({ onePage: !isWhole })}>${words.onePage}</button>` : nothing}
    ${sections.map((section, index) => renderOne(view, section, opened, sections[index + 1]?.[0]))}
    <footer part="footer">
      <p class="bar">
        ${link(data.url, words.fullPage)}<button @click=${() => print('article')}>${words.print}</button>
      </p>
      <p class="note">${from} ${words.newTab}</p>
    </footer>
  </article>`;
}
