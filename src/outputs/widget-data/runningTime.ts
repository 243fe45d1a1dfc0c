/** How long a film runs: each caption needs the time to be read aloud calmly. */
import { filmScenes } from '../../content/account/filmScenes.ts';
import { getLibrary } from '../../content/read/getLibrary.ts';

const WORDS_A_MINUTE = 130;
/** Time to look at a drawing before the next one comes. */
const PAUSE = 2;
const SHORTEST = 6;

/** @returns whole seconds, at least 6. */
export const secondsToSay = (text: string): number =>
  Math.max(SHORTEST, Math.ceil((text.trim().split(/\s+/).length * 60) / WORDS_A_MINUTE + PAUSE));

/** @returns whole seconds of all scenes. @throws if the language has no page of that name. */
export function runningTime(slug: string, lang: string): number {
  const library = getLibrary(lang);
  const page = [...library.treatments, ...library.guides].find((one) => one.slug === slug);
  if (!page) throw new Error(`There is no treatment or guide “${slug}” in content/${lang}.`);
  return filmScenes(library, page).reduce((sum, { text }) => sum + secondsToSay(text), 0);
}
