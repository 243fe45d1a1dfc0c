/** The emergency cards of a query: what to do, the numbers as links, the signs in the words of their registry, and one page. */
import { html, nothing } from 'lit-html';
import type { CardsFile, EmergencyCard } from '../../emergency/cardsFile.ts';
import type { SearchStrings } from '../../i18n/search/strings.ts';
import { pageAddress, type Drawn } from './addresses.ts';
import type { Cards } from './loadCards.ts';

/** True where results would stand in the way: the card and its page come alone. A card on a sign that can wait some days leaves them. */
export const isUrgent = (cards: Cards | undefined): boolean => cards?.found.some(({ act }) => act !== 'soon') ?? false;

export const drawCards = ({ file, found }: Cards, strings: SearchStrings): Drawn =>
  html`${found.map((card) => drawCard(file, card, strings))}`;

/** What the live region says of them. */
export const sayCards = ({ file, found }: Cards): string =>
  found.map(({ act, says, first }) => (first ? says : `${file.acts[act].heading}. ${says}`)).join(' ');

function drawCard(file: CardsFile, card: EmergencyCard, strings: SearchStrings): Drawn {
  const { act, says, signs, also, page, first } = card;
  const list = (indexes: readonly number[]): Drawn =>
    indexes.length === 0
      ? nothing
      : html`<ul>
          ${indexes.map((index) => html`<li>${file.signs[index]?.text}</li>`)}
        </ul>`;
  const others = Object.entries(file.acts)
    .map(([name, { heading }]) => ({ heading, indexes: also.filter((index) => file.signs[index]?.act === name) }))
    .filter(({ indexes }) => indexes.length > 0);
  const anchor = page.path.startsWith('guides/') ? '' : '#red-flags';
  // Who thinks of dying is met with words and a number, and not with a list of signs.
  return html`<section class="search-emergency" data-card=${card.id} data-act=${act} aria-label=${says}>
    ${first ? nothing : html`<h2>${file.acts[act].heading}</h2>`}
    <p class="says">${says}</p>
    ${drawLines(file, card, strings)} ${first ? nothing : list(signs)}
    ${others.map(
      ({ heading, indexes }) =>
        html`<h3>${heading}</h3>
          ${list(indexes)}`,
    )}
    <p>${strings.readMore}: <a href=${`${pageAddress(page.path)}${anchor}`}>${page.title}</a></p>
  </section>`;
}

function drawLines(file: CardsFile, { lines }: EmergencyCard, strings: SearchStrings): Drawn {
  const shown = lines.flatMap((kind) => {
    const line = file.lines[kind];
    return line && line.numbers.length > 0 ? [{ kind, ...line }] : [];
  });
  if (shown.length === 0) return nothing;
  return html`<dl class="lines">
    ${shown.map(
      ({ kind, when, numbers }) =>
        html`<div>
          <dt>${when}</dt>
          ${numbers.map(
            ({ place, number, dial, text }) =>
              html`<dd>
                ${place}
                <a href=${`tel:${dial}`}>${number}</a
                >${text ? html` <a href=${`sms:${dial}`}>SMS ${number}</a>` : nothing}
              </dd> `,
          )}
          ${kind === 'crisis' ? html`<dd class="otherwise">${strings.ifNobodyAnswers}</dd>` : nothing}
        </div>`,
    )}
  </dl>`;
}
