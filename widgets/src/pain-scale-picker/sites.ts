import { fillText } from '../shared/languages.ts';
import en, { type PickerStrings } from './strings.en.ts';

/** Names that are stored: the English words, e.g. `lower-back`. The first four sites are in the middle. */
const NAMES = en.sites.map((site) => site.toLowerCase().replace(' ', '-'));

/** The 11th site, `left` → `knee-left`; a site in the middle has no side. */
export function siteOf(index: number, side: string): string {
  return NAMES[index] + (index < 4 ? '' : `-${side}`);
}

/** All sites in the order of the list: right before left, as one sees a person from the front. */
export const SITES: readonly string[] = [
  ...new Set(NAMES.flatMap((_, index) => [siteOf(index, 'right'), siteOf(index, 'left')])),
];

/**
 * A site in words, with its side. People mix up left and right (back and shoulder areas disagreed in
 * 15–19 %, @scherrer-2021-choir), so no site is ever shown by picture alone.
 */
export function describeSite(site: string, text: PickerStrings): string {
  const [name, side] = site.split(/-(?=left|right)/) as [string, 'left' | 'right' | undefined];
  const words = text.sites[NAMES.indexOf(name)]!;
  return side ? fillText(text[side], words) : words;
}
