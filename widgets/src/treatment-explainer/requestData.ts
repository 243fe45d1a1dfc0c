import { loadScriptData } from '../shared/loadScriptData.ts';
import { dataAddress, type DataAddress } from './dataAddress.ts';
import { failWithoutAnswer } from './fail.ts';
import type { Film } from './film/film.ts';
import type { Explainer } from './payload.ts';
import { shareRequest, type SharedRequests } from './sharedRequest.ts';

/**
 * Script first where that is allowed: it is the one way that needs neither CORS nor `connect-src`, and
 * so the one that leaves no error in the host's console. Where the script does not come, the JSON is
 * asked for, which also tells an unknown slug from a broken line.
 *
 * The script comes from where our own code came from, out of a build that has checked it. JSON may come
 * from anywhere: it is asked for and checked by a part that is loaded for that alone.
 */
async function requestData({ json, script }: DataAddress, key: string, signal: AbortSignal): Promise<Explainer | Film> {
  const own = script && (await loadScriptData(script, key, signal).catch(() => undefined));
  if (own) return own as Explainer | Film;
  const { fetchExplainer } = await import('./fetchExplainer.ts').catch(() => failWithoutAnswer(json));
  return fetchExplainer(json, key, signal);
}

/** What an element asks for. */
export interface Wish {
  treatment: string;
  /** Address of a file of the embedder's own; goes before `treatment`. */
  src: string;
  /** Folder of the data; empty for the provider's. */
  dataBase: string;
  /** `film` asks for the film of the treatment instead. */
  layout: string;
}

const requests: SharedRequests<Explainer | Film> = new Map();

/**
 * The data that an element asks for. What is not there in the reader's language comes in English:
 * information that the reader can have translated is better than none.
 *
 * @param language tag of a language that the widget knows
 * @throws (as a rejection) an Error whose `cause` is a Failure
 */
export async function loadExplainer(wish: Wish, language: string, signal: AbortSignal): Promise<Explainer | Film> {
  const { treatment, src, dataBase, layout } = wish;
  const key = `${language}/${treatment ?? ''}${layout === 'film' ? '-film' : ''}`;
  const address = src ? { json: new URL(src, document.baseURI).href } : dataAddress(key, dataBase);
  try {
    return await shareRequest(requests, address.json + key, (stop) => requestData(address, key, stop), signal);
  } catch (error) {
    if (src || language === 'en' || signal.aborted || !navigator.onLine) throw error;
    return loadExplainer(wish, 'en', signal);
  }
}
