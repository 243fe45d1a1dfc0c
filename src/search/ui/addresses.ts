/** Where search leads. What is typed stands behind “#”, which browsers keep to themselves: it reaches no server. */
import type { nothing, TemplateResult } from 'lit-html';
import { localPath } from '../../base/paths.ts';
import { pageLanguage } from './loadIndex.ts';

export type Drawn = TemplateResult | typeof nothing;

export const pageAddress = (path: string): string => localPath(pageLanguage(), `/${path}/`);

/** @param exact every word as typed. @param all the pages too where a card would stand alone */
export const searchAddress = (query: string, { exact = false, all = false } = {}): string =>
  `${pageAddress('search')}#${new URLSearchParams({ q: query, ...(exact && { exact: '1' }), ...(all && { all: '1' }) })}`;

/** What the address of the results page asks for. */
export const readAddress = (): URLSearchParams => new URLSearchParams(location.hash.slice(1));

/** A link from elsewhere may bring its words as a query, which has reached the host. Nothing that the page asks for shall repeat them. */
export function takeQueryOutOfAddress(): void {
  if (location.search) history.replaceState(null, '', `${location.pathname}#${location.search.slice(1)}`);
}
