/** Reads content/<lang>/films/<slug>.yaml: of a treatment, or of the guide that holds the overview. */
import { overviewFilm, treatmentFilm, type Film } from '../schema/film.ts';
import { z } from 'astro/zod';
import { readFigureWords } from './readFigureWords.ts';
import { readWords } from './readWords.ts';

/** The guide that begins with the overview film. */
export const overviewSlug = 'about-interventional-pain-management';

const titled = z.object({ title: z.string() });

/** @throws with file, line, field and cure of every fault. */
export function readFilm(slug: string, lang: string, root = process.cwd()): Film {
  const file = `content/${lang}/films/${slug}.yaml`;
  if (slug === overviewSlug) return readWords(root, file, overviewFilm, 'src/schema/film.ts');
  const { film: headings } = readFigureWords(lang, root);
  // A treatment's film has the name of its page.
  const page = readWords(root, `content/${lang}/treatments/${slug}.mdx`, titled, 'src/schema/page.ts');
  const { scenes } = readWords(root, file, treatmentFilm, 'src/schema/film.ts');
  return {
    title: page.title,
    scenes: scenes.map(({ part, ...scene }) => ({ heading: headings[part], ...scene })),
  };
}
