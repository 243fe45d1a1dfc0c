/** What the box and the results page say of a query: the emergency cards, the mended spelling, the limits of the site, what failed. */
import { html, nothing } from 'lit-html';
import type { SearchStrings } from '../../i18n/search/strings.ts';
import { kindOf } from '../engine/indexFiles.ts';
import type { RankedPage } from '../engine/rankPages.ts';
import type { SearchEngine } from '../engine/searchEngine.ts';
import type { Understanding } from '../engine/understandQuery.ts';
import { pageAddress, searchAddress, type Drawn } from './addresses.ts';
import { drawCards, isUrgent, sayCards } from './drawCards.ts';
import type { Cards } from './loadCards.ts';

/** The kind of a page, and the name of it that was hit when it is not the title. */
export function drawKind(engine: SearchEngine, { page, alias }: RankedPage, strings: SearchStrings): Drawn {
  const entry = engine.names.pages[page];
  const called = alias === undefined ? nothing : html`<span class="alias"> · ${strings.alsoCalled}: ${alias}</span>`;
  return html`${entry ? strings.kinds[kindOf(entry)] : nothing}${called}`;
}

/** What was made of a query. */
export interface Read {
  query: string;
  /** Nothing while the index has not come. */
  engine?: SearchEngine | undefined;
  understanding?: Understanding | undefined;
  /** Nothing while the cards have not come. */
  cards?: Cards | undefined;
  /** Results. */
  count: number;
}

/** What is said of a query before its results, in the order in which it is shown. */
export function drawNotes(read: Read, strings: SearchStrings): Drawn[] {
  const { engine, understanding, cards, query, count } = read;
  return [
    cards ? drawCards(cards, strings) : nothing,
    isUrgent(cards)
      ? html`<p class="search-all"><a href=${searchAddress(query, { all: true })}>${strings.allTheSame(query)}</a></p>`
      : nothing,
    isCorrected(read) ? drawCorrection(understanding?.corrected ?? '', query, strings) : nothing,
    engine && isOutside(read) ? drawOutside(engine, strings) : nothing,
    understanding?.quiet && count === 0 && cards?.named && cards.found.length === 0 ? drawNothing(strings) : nothing,
  ];
}

/** What the live region says of them: the cards, the mended spelling, and what came out. */
export function describeNotes(read: Read, counted: string, strings: SearchStrings): string {
  const { cards, understanding } = read;
  return [
    cards && sayCards(cards),
    isCorrected(read) ? `${strings.showingFor} ${understanding?.corrected}.` : undefined,
    isUrgent(cards) ? undefined : isOutside(read) ? strings.outside.title : counted,
  ]
    .filter(Boolean)
    .join(' ');
}

const isCorrected = ({ understanding, count, cards }: Read): boolean =>
  understanding?.corrected !== undefined && count > 0 && !isUrgent(cards);

/** Who names a danger is never told that it is not covered. */
const isOutside = ({ understanding, cards }: Read): boolean =>
  understanding?.quiet === true && !cards?.named && (cards?.found.length ?? 0) === 0;

/** “Showing results for sciatica. Search instead for siatica.” */
function drawCorrection(corrected: string, typed: string, strings: SearchStrings): Drawn {
  const instead = html`<a href=${searchAddress(typed, { exact: true })}>${strings.searchInstead} “${typed}”</a>`;
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

/** While a query is under way: the cards that have come, a way to stop, and the room of the results. @param stop what the button does */
export const drawWaiting = (
  isSlow: boolean,
  cards: Cards | undefined,
  stop: () => void,
  strings: SearchStrings,
): Drawn[] => [
  cards ? drawCards(cards, strings) : nothing,
  isSlow
    ? html`<p class="search-slow">${strings.slow} <button type="button" @click=${stop}>${strings.cancel}</button></p>`
    : nothing,
  html`${Array.from({ length: 4 }, () => html`<div class="skeleton" aria-hidden="true"></div>`)}`,
];

const linkAllPages = (strings: SearchStrings): Drawn => html`<a href=${pageAddress('a-z')}>${strings.allPages}</a>`;
