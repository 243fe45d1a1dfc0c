/** What stands above the results: the emergency card, the mended spelling, the limits of the site, and what failed. */
import { drawElement } from '../../base/drawElement.ts';
import { localPath } from '../../base/paths.ts';
import type { SearchStrings } from '../../i18n/search/strings.ts';
import type { SearchEngine } from '../engine/searchEngine.ts';
import type { Understanding } from '../engine/understandQuery.ts';
import { pageLanguage } from './loadIndex.ts';

export const pageAddress = (path: string): string => localPath(pageLanguage(), `/${path}/`);
export const searchAddress = (query: string, exact = false): string =>
  `${pageAddress('search')}?${new URLSearchParams({ q: query, ...(exact ? { exact: '1' } : {}) })}`;
const linkAllPages = (strings: SearchStrings): HTMLElement =>
  drawElement('a', { href: pageAddress('a-z') }, strings.allPages);

/** What is said of a query before its results, in the order in which it is shown. @param count results */
export const drawNotes = (
  engine: SearchEngine,
  { emergency, corrected, quiet }: Understanding,
  query: string,
  count: number,
  strings: SearchStrings,
): HTMLElement[] =>
  [
    emergency !== undefined && drawEmergency(engine, emergency, strings),
    corrected !== undefined && count > 0 && drawCorrection(corrected, query, strings),
    quiet && emergency === undefined && drawOutside(engine, strings),
  ].filter((note) => note instanceof HTMLElement);

/** What the live region says of them: the title of the most important one. */
export function describeNotes(
  engine: SearchEngine,
  { emergency, quiet }: Understanding,
  counted: string,
  strings: SearchStrings,
): string {
  const card = emergency === undefined ? undefined : engine.names.rules.emergencies[emergency];
  return [card?.title, quiet ? strings.outside.title : counted].filter(Boolean).join('. ');
}

function drawEmergency({ names }: SearchEngine, index: number, strings: SearchStrings): HTMLElement | undefined {
  const card = names.rules.emergencies[index];
  if (!card) return undefined;
  const page = names.pages.find(({ path }) => path === card.page);
  const numbers = names.numbers.flatMap(({ place, number }) => [
    drawElement('span', {}, `${place} `, drawElement('a', { href: `tel:${number}` }, number)),
    ' ',
  ]);
  return drawElement(
    'section',
    { class: 'search-emergency', 'aria-label': card.title },
    drawElement('h2', {}, card.title),
    drawElement('p', {}, card.text),
    drawElement('ul', {}, ...card.steps.map((step) => drawElement('li', {}, step))),
    card.numbers && drawElement('p', { class: 'numbers' }, `${strings.emergencyNumbers}: `, ...numbers),
    page &&
      drawElement(
        'p',
        {},
        `${strings.readMore}: `,
        drawElement('a', { href: `${pageAddress(page.path)}#red-flags` }, page.title),
      ),
  );
}

/** “Showing results for sciatica. Search instead for siatica.” */
const drawCorrection = (corrected: string, typed: string, strings: SearchStrings): HTMLElement =>
  drawElement(
    'p',
    { class: 'search-corrected' },
    `${strings.showingFor} `,
    drawElement('strong', {}, corrected),
    '. ',
    drawElement('a', { href: searchAddress(typed, true) }, `${strings.searchInstead} “${typed}”`),
  );

const drawOutside = (engine: SearchEngine, strings: SearchStrings): HTMLElement =>
  drawElement(
    'section',
    { class: 'search-outside', 'aria-label': strings.outside.title },
    drawElement('h2', {}, strings.outside.title),
    drawElement('p', {}, strings.outside.text),
    drawElement('p', {}, `${strings.outside.elsewhere}:`),
    drawElement(
      'ul',
      {},
      ...engine.pointers.map(({ title, href }) =>
        drawElement('li', {}, drawElement('a', { href, rel: 'noopener noreferrer' }, title)),
      ),
    ),
    drawElement('p', {}, `${strings.outside.here}: `, linkAllPages(strings)),
  );

export const drawNothing = (strings: SearchStrings): HTMLElement =>
  drawElement(
    'section',
    { class: 'search-outside', 'aria-label': strings.nothing.title },
    drawElement('h2', {}, strings.nothing.title),
    drawElement('p', {}, strings.nothing.text),
    drawElement('p', {}, linkAllPages(strings)),
  );

/** @param retry what the button does */
export function drawFailure(said: string, strings: SearchStrings, retry: () => void): HTMLElement {
  const button = drawElement('button', { type: 'button' }, strings.retry);
  button.addEventListener('click', retry);
  return drawElement('p', { role: 'alert' }, said, ' ', button, ' ', linkAllPages(strings));
}
