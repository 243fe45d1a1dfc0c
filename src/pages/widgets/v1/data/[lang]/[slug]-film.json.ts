/** What `<treatment-explainer layout="film">` shows: see src/schema/filmData.ts. */
import type { APIRoute } from 'astro';
import { filmPaths, type FilmProps } from '../../../../../open-data/filmPaths.ts';
import { respondJson } from '../../../../../open-data/respond.ts';
import { writeFilm } from '../../../../../open-data/writeFilm.ts';

export const getStaticPaths = filmPaths;
export const GET: APIRoute<FilmProps> = ({ props }) => respondJson(writeFilm(props));
