import { readShape } from '../readShape.ts';
import type { Film } from './film.ts';
import { filmShape } from './filmShape.ts';

/** Checks a film that came over the network. Throws an error that names the wrong field. */
export const readFilm = (value: unknown): Film => readShape(filmShape, value, 'data') as Film;
