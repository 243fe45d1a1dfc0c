/** One film with all its headings: of a treatment, or of the guide that holds the overview. */
import { z } from 'astro/zod';
import type { Film } from '../schema/film.ts';
import { readFilmFiles } from './films.ts';
import { formatProblems, type Problem } from './problem.ts';
import { readFigureWords } from './readFigureWords.ts';
import { readWords } from './readWords.ts';

const titled = z.object({ title: z.string() });

/** The scenes as they are drawn: the danger signs of the last are told by the account (src/content/account/filmScenes.ts). @throws with file, line, field and cure of every fault. */
export function readFilm(slug: string, lang: string, root = process.cwd()): Film {
  const problems: Problem[] = [];
  const film = readFilmFiles(root, slug, lang, { problems, unread: new Set() })?.data;
  if (!film) throw new Error(formatProblems(problems));
  if ('title' in film) return film;
  const { film: headings } = readFigureWords(lang, root);
  // A treatment's film has the name of its page.
  const { title } = readWords(root, `content/${lang}/treatments/${slug}.mdx`, titled);
  const { scenes, ending } = film;
  return {
    title,
    scenes: [
      ...scenes.map(({ part, ...scene }) => ({ heading: headings[part], ...scene })),
      { heading: headings.after, ...ending, says: ending.says ?? '' },
    ],
  };
}
