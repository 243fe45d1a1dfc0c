/** How long a film runs: the sum of its scenes. */
import { readFilm } from '../../content/read/readFilm.ts';
import { secondsToSay } from './secondsToSay.ts';

/** @returns whole seconds. @throws with file, line, field and cure if the language has no words for it. */
export const runningTime = (slug: string, lang: string, root = process.cwd()): number =>
  readFilm(slug, lang, root).scenes.reduce((sum, { says }) => sum + secondsToSay(says), 0);
