/** What stands above the results: the emergency card, the mended spelling, the short answer, and the limits of the site. */
import type { SearchStrings } from '../i18n/search/strings.ts';
import { localPath } from '../base/paths.ts';
import type { Engine } from '../search/createEngine.ts';
import { drawElement } from '../base/drawElement.ts';

export const pageAddress = (engine: Engine, path: string): string => localPath(engine.names.lang, `/${path}/`);
export const searchAddress = (engine: Engine, query: string, exact = false): string =>
  `${localPath(engine.names.lang, '/search/')}?${new URLSearchParams({ q: query, ...(exact ? { exact: '1' } : {}) })}`;

export function drawEmergency({ names }: Engine, place: number, strings: SearchStrings): HTMLElement | undefined {
  const card = names.rules.emergencies[place];
  if (!card) return undefined;
  const page = names.pages.find(({ path }) => path === card.page);
  return drawElement(
    'section',
    { class: 'search-emergency', 'aria-label': card.title },
    drawElement('h2', {}, card.title),
    drawElement('p', {}, card.text),
    drawElement('ul', {}, ...card.steps.map((step) => drawElement('li', {}, step))),
    card.numbers &&
      drawElement(
        'p',
        { class: 'numbers' },
        `${strings.emergencyNumbers}: `,
        ...names.numbers.flatMap(({ place: where, number }) => [
          drawElement('span', {}, `${where} `, drawElement('a', { href: `tel:${number}` }, number)),
          ' ',
        ]),
      ),
    page &&
      drawElement(
        'p',
        {},
        `${strings.readMore}: `,
        drawElement('a', { href: `${localPath(names.lang, `/${page.path}/`)}#red-flags` }, page.title),
      ),
  );
}

/** “Showing results for sciatica. Search instead for siatica.” */
export function drawCorrection(engine: Engine, corrected: string, typed: string, strings: SearchStrings): HTMLElement {
  return drawElement(
    'p',
    { class: 'search-corrected' },
    `${strings.showingFor} `,
    drawElement('strong', {}, corrected),
    '. ',
    drawElement('a', { href: searchAddress(engine, typed, true) }, `${strings.searchInstead} “${typed}”`),
  );
}

export function drawOutside(engine: Engine, strings: SearchStrings): HTMLElement {
  const { lang } = engine.names;
  return drawElement(
    'section',
    { class: 'search-outside', 'aria-label': strings.outside.title },
    drawElement('h2', {}, strings.outside.title),
    drawElement('p', {}, strings.outside.text),
    drawElement('p', {}, `${strings.outside.elsewhere}:`),
    drawElement(
      'ul',
      {},
      ...engine.rules.outOfScope.pointers.map(({ title, href }) =>
        drawElement('li', {}, drawElement('a', { href, rel: 'noopener noreferrer' }, title)),
      ),
    ),
    drawElement(
      'p',
      {},
      `${strings.outside.here}: `,
      drawElement('a', { href: localPath(lang, '/a-z/') }, strings.allPages),
    ),
  );
}

export function drawNothing(engine: Engine, strings: SearchStrings): HTMLElement {
  return drawElement(
    'section',
    { class: 'search-outside', 'aria-label': strings.nothing.title },
    drawElement('h2', {}, strings.nothing.title),
    drawElement('p', {}, strings.nothing.text),
    drawElement('p', {}, drawElement('a', { href: localPath(engine.names.lang, '/a-z/') }, strings.allPages)),
  );
}
