/** The same film as a classic script: see src/outputs/widget-data/writeDataScript.ts. */
import type { APIRoute } from 'astro';
import { filmPaths, type FilmProps } from '../../../../../outputs/widget-data/filmPaths.ts';
import { respondText } from '../../../../../base/respond.ts';
import { writeDataScript } from '../../../../../outputs/widget-data/writeDataScript.ts';
import { writeFilm } from '../../../../../outputs/widget-data/writeFilm.ts';

export const getStaticPaths = filmPaths;
export const GET: APIRoute<FilmProps> = ({ props: { library, page } }) => {
  const film = writeFilm(library, page);
  return respondText(writeDataScript(film, `${film.slug}-film`), 'text/javascript');
};
