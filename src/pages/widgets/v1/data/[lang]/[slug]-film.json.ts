/** What `<treatment-explainer layout="film">` shows: see src/content/schema/filmData.ts. */
import type { APIRoute } from 'astro';
import { filmPaths, type FilmProps } from '../../../../../outputs/widget-data/filmPaths.ts';
import { respondJson } from '../../../../../base/respond.ts';
import { writeFilm } from '../../../../../outputs/widget-data/writeFilm.ts';

export const getStaticPaths = filmPaths;
export const GET: APIRoute<FilmProps> = ({ props: { library, page } }) => respondJson(writeFilm(library, page));
