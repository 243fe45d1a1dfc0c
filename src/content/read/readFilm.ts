/** Reads content/<lang>/films/<slug>.yaml: of a treatment, or of the guide that holds the overview. */
import { overviewFilm, overviewSlug, treatmentFilm, type Film } from '../schema/film.ts';
import { z } from 'astro/zod';
import { readFigureWords } from './readFigureWords.ts';
import { readWords } from './readWords.ts';

const titled = z.object({ title: z.string() });
export const filmWordsFile = (slug: string, lang: string): string => `content/${lang}/films/${slug}.yaml`;

/** The scenes as they are drawn: the danger signs of the last are told by the account (src/content/account/filmScenes.ts). @throws with file, line, field and cure of every fault. */
export function readFilm(slug: string, lang: string, root = process.cwd()): Film {
  const file = filmWordsFile(slug, lang);
  if (slug === overviewSlug) return readWords(root, file, overviewFilm);
  const { film: headings } = readFigureWords(lang, root);
  // A treatment's film has the name of its page.
  const page = readWords(root, `content/${lang}/treatments/${slug}.mdx`, titled);
  const { scenes, ending } = readWords(root, file, treatmentFilm);
  return {
    title: page.title,
    scenes: [
      ...scenes.map(({ part, ...scene }) => ({ heading: headings[part], ...scene })),
      { heading: headings.after, ...ending, says: ending.says ?? '' },
    ],
  };
}
