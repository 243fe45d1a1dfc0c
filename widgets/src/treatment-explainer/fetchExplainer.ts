import { fail, failWithoutAnswer } from './fail.ts';
import type { Film } from './film/film.ts';
import { readFilm } from './film/readFilm.ts';
import type { Explainer } from './payload.ts';
import { readPayload } from './readPayload.ts';

/**
 * Asks for JSON and checks it. A part: most readers' data come as a script.
 *
 * @param key `<lang>/<slug>` or, for a film, `<lang>/<slug>-film`
 * @throws (as a rejection) an Error whose `cause` is a Failure
 */
export async function fetchExplainer(url: string, key: string, signal: AbortSignal): Promise<Explainer | Film> {
  // What somebody reads about is health data: no cookie and no page address go along.
  const response = await fetch(url, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' }).catch(() =>
    failWithoutAnswer(url),
  );
  // Some static hosts answer an unknown path with status 200 and their start page.
  if (response.status === 404 || /html/.test(`${response.headers.get('content-type')}`)) fail('unknown', url);
  if (!response.ok) fail('unreachable', url);
  return (key.endsWith('-film') ? readFilm : readPayload)(await response.json().catch(() => fail('unreadable', url)));
}
