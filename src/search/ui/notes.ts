/** What the box and the results page say of a query: the emergency card, the mended spelling, the limits of the site, what failed. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { localPath } from '../../base/paths.ts';
import type { SearchStrings } from '../../i18n/search/strings.ts';
import { kindOf } from '../engine/indexFiles.ts';
import type { RankedPage } from '../engine/rankPages.ts';
import type { SearchEngine } from '../engine/searchEngine.ts';
import type { Understanding } from '../engine/understandQuery.ts';
import { pageLanguage } from './loadIndex.ts';

export type Drawn = TemplateResult | typeof nothing;

export const pageAddress = (path: string): string => localPath(pageLanguage(), `/${path}/`);
export const searchAddress = (query: string, exact = false): string =>
  `${pageAddress('search')}?${new URLSearchParams({ q: query, ...(exact ? { exact: '1' } : {}) })}`;

/** The kind of a page, and the name of it that was hit when it is not the title. */
export function drawKind(engine: SearchEngine, { page, alias }: RankedPage, strings: SearchStrings): Drawn {
  const entry = engine.names.pages[page];
  const called = alias === undefined ? nothing : html`<span class="alias"> · ${strings.alsoCalled}: ${alias}</span>`;
  return html`${entry ? strings.kinds[kindOf(entry)] : nothing}${called}`;
}

/** What is said of a query before its results, in the order in which it is shown. @param count results */
export function drawNotes(
  engine: SearchEngine,
  { emergency, corrected, quiet }: Understanding,
  query: string,
  count: number,
  strings: SearchStrings,
): Drawn[] {
  return [
    emergency === undefined ? nothing : drawEmergency(engine, emergency, strings),
    corrected === undefined || count === 0 ? nothing : drawCorrection(corrected, query, strings),
    quiet && emergency === undefined ? drawOutside(engine, strings) : nothing,
  ];
}

/** What the live region says of them: the title of the most important one. */
export function describeNotes(
  engine: SearchEngine,
  { emergency, quiet }: Understanding,
  counted: string,
  strings: SearchStrings,
): string {
  const card = engine.names.rules.emergencies[emergency ?? -1];
  return [card?.title, quiet ? strings.outside.title : counted].filter(Boolean).join('. ');
}

function drawEmergency({ names }: SearchEngine, index: number, strings: SearchStrings): Drawn {
  const card = names.rules.emergencies[index];
  if (!card) return nothing;
  const page = names.pages.find(({ path }) => path === card.page);
  const numbers = names.numbers.map(
    ({ place, number }) => html`<span>${place} <a href=${`tel:${number}`}>${number}</a></span> `,
  );
  return html`<section class="search-emergency" aria-label=${card.title}>
    <h2>${card.title}</h2>
    <p>${card.text}</p>
    <ul>
      ${card.steps.map((step) => html`<li>${step}</li>`)}
    </ul>
    ${card.numbers ? html`<p class="numbers">${strings.emergencyNumbers}: ${numbers}</p>` : nothing}
    ${
      page
        ? html`<p>${strings.readMore}: <a href=${`${pageAddress(page.path)}#red-flags`}>${page.title}</a></p>`
        : nothing
    }
  </section>`;
}

/** “Showing results for sciatica. Search instead for siatica.” */
function drawCorrection(corrected: string, typed: string, strings: SearchStrings): Drawn {
  const instead = html`<a href=${searchAddress(typed, true)}>${strings.searchInstead} “${typed}”</a>`;
  return html`<p class="search-corrected">${strings.showingFor} <strong>${corrected}</strong>. ${instead}</p>`;
}

function drawOutside(engine: SearchEngine, strings: SearchStrings): Drawn {
  const { title, text, elsewhere, here } = strings.outside;
  return html`<section class="search-outside" aria-label=${title}>
    <h2>${title}</h2>
    <p>${text}</p>
    <p>${elsewhere}:</p>
    <ul>
      ${engine.words.rules.outOfScope.pointers.map(
        (pointer) => html`<li><a href=${pointer.href} rel="noopener noreferrer">${pointer.title}</a></li>`,
      )}
    </ul>
    <p>${here}: ${linkAllPages(strings)}</p>
  </section>`;
}

export const drawNothing = (strings: SearchStrings): Drawn =>
  html`<section class="search-outside" aria-label=${strings.nothing.title}>
    <h2>${strings.nothing.title}</h2>
    <p>${strings.nothing.text}</p>
    <p>${linkAllPages(strings)}</p>
  </section>`;

/** @param retry what the button does */
export const drawFailure = (said: string, strings: SearchStrings, retry: () => void): Drawn =>
  html`<p role="alert">
    ${said} <button type="button" @click=${retry}>${strings.retry}</button> ${linkAllPages(strings)}
  </p>`;

const linkAllPages = (strings: SearchStrings): Drawn => html`<a href=${pageAddress('a-z')}>${strings.allPages}</a>`;
