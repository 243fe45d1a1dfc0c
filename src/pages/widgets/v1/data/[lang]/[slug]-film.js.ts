/** The same film as a classic script: see src/open-data/writeDataScript.ts. */
import type { APIRoute } from 'astro';
import { filmPaths, type FilmProps } from '../../../../../open-data/filmPaths.ts';
import { respondText } from '../../../../../open-data/respond.ts';
import { writeDataScript } from '../../../../../open-data/writeDataScript.ts';
import { writeFilm } from '../../../../../open-data/writeFilm.ts';

export const getStaticPaths = filmPaths;
export const GET: APIRoute<FilmProps> = ({ props }) => {
  const film = writeFilm(props);
  return respondText(writeDataScript(film, `${film.slug}-film`), 'text/javascript');
};
