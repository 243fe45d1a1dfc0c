import { fillText } from '../shared/languages.ts';
import type { PickerStrings } from './strings.en.ts';

/** Body sites in the order of `text.sites`; the first four are in the middle, the others have two sides. */
const NAMES = 'head neck chest belly shoulder upper-back arm lower-back hand hip thigh knee lower-leg foot'.split(' ');
const MIDDLE = 4;

/** `knee`, `left` → `knee-left`; a site in the middle has no side. */
export function siteOf(name: string, side: string): string {
  return NAMES.indexOf(name) < MIDDLE ? name : `${name}-${side}`;
}

/** All sites in the order of the list: right before left, as one sees a person from the front. */
export const SITES: readonly string[] = NAMES.flatMap((name) => [
  ...new Set([siteOf(name, 'right'), siteOf(name, 'left')]),
]);

/**
 * A site in words, with its side. People mix up left and right (back and shoulder areas disagreed in
 * 15–19 %, @scherrer-2021-choir), so no site is ever shown by picture alone.
 */
export function describeSite(site: string, text: PickerStrings): string {
  const name = site.replace(/-(left|right)$/, '');
  const words = text.sites[NAMES.indexOf(name)];
  return site === name ? `${words}` : fillText(site.endsWith('left') ? text.left : text.right, words);
}
