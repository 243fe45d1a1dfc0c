import { loadOnce } from '../shared/loadOnce.ts';
import type { FilmStrings } from './film/strings.ts';

/** Loads the player and what it shows. Rejects when one of them cannot be had. */
export const loadFilm = loadOnce(() => Promise.all([import('./film/createFilm.ts'), import('./film/scenes.ts')]));

/** Loads Spanish. Kept by the player for all films, so no element may be within sight from here. */
export const loadSpanish = (): Promise<{ default: FilmStrings }> => import('./film/strings.es.ts');
