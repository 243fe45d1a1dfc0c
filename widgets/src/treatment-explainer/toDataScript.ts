import { writeJson } from '../shared/writeJson.ts';
import type { Explainer } from './payload.ts';

/** A text, or the beginning of an object. */
const TEXT_OR_OBJECT = /"(?:[^"\\]|\\.)*"|\{/g;

/**
 * The bytes of data/<lang>/<name>.js: the payload of data/<lang>/<name>.json as a classic script.
 *
 * For hosts without a CORS header and for pages whose Content-Security-Policy forbids `connect-src`.
 * It hands its data over by the event that `shared/loadScriptData.ts` waits for, so it leaves no
 * global name behind. Its objects have no prototype: what a host page puts on Object.prototype is not
 * mistaken for data. `<` is escaped, so that the text is safe should anybody inline it into a page.
 *
 * @param payload The same object that is written to the JSON file, checked by its schema.
 * @param name of the file; a film's is `<slug>-film`
 */
export function toDataScript(payload: Pick<Explainer, 'lang' | 'slug'>, name: string = payload.slug): string {
  const detail = writeJson([`${payload.lang}/${name}`, payload]).replace(TEXT_OR_OBJECT, (part) =>
    part === '{' ? '{__proto__:null,' : part.replaceAll('<', '\\u003c'),
  );
  return `dispatchEvent(new CustomEvent('pain-reference-data',{detail:${detail}}));\n`;
}
