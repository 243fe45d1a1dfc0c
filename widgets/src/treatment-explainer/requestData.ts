import { loadScriptData } from '../shared/loadScriptData.ts';
import type { DataAddress } from './dataAddress.ts';
import { readPayload, type Explainer } from './payload.ts';
import { ShapeError } from './readShape.ts';

/**
 * Why there is nothing to show. `unknown`: the host answers that it has no such file. `offline`: no
 * network. `unreachable`: the host did not answer, or a policy forbids asking. `unreadable`: what came
 * is not an explainer.
 */
export type Failure = 'unknown' | 'offline' | 'unreachable' | 'unreadable';

export class LoadError extends Error {
  override name = 'LoadError';
  readonly failure: Failure;
  constructor(failure: Failure, message: string) {
    super(message);
    this.failure = failure;
  }
}

async function fetchJson(url: string, signal: AbortSignal): Promise<unknown> {
  let response: Response;
  try {
    // What somebody reads about is health data: no cookie and no page address go along.
    response = await fetch(url, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
  } catch {
    throw new LoadError(navigator.onLine ? 'unreachable' : 'offline', `Could not reach ${url}`);
  }
  // Some static hosts answer an unknown path with status 200 and their start page.
  const isPage = /html/.test(response.headers.get('content-type') ?? '');
  if (response.status === 404 || response.status === 410 || isPage) throw new LoadError('unknown', `There is no ${url}`);
  if (!response.ok) throw new LoadError('unreachable', `${url} answered ${response.status}`);
  return response.json();
}

/**
 * Fetches and checks one explainer. Script first where that is allowed: it is the one way that needs
 * neither CORS nor `connect-src`, and so the one that leaves no error in the host's console. Where the
 * script does not come, the JSON is asked for, which also tells an unknown slug from a broken line.
 *
 * @throws LoadError as a rejection
 */
export async function requestData({ json, script }: DataAddress, signal: AbortSignal): Promise<Explainer> {
  const loaded = script && (await loadScriptData(script.url, script.key, signal).catch(() => undefined));
  try {
    return readPayload(loaded ?? (await fetchJson(json, signal)));
  } catch (error) {
    if (error instanceof LoadError) throw error;
    throw new LoadError('unreadable', `${json}: ${error instanceof ShapeError ? error.message : 'is not JSON'}`);
  }
}
