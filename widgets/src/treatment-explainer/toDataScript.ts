import { writeJson } from '../shared/writeJson.ts';
import type { Explainer } from './payload.ts';

/**
 * The bytes of data/<lang>/<slug>.js: the payload of data/<lang>/<slug>.json as a classic script.
 *
 * For hosts without a CORS header and for pages whose Content-Security-Policy forbids `connect-src`.
 * It hands its data over by the event that `shared/loadScriptData.ts` waits for, so it leaves no
 * global name behind. `<` is escaped, so that the text is safe should anybody inline it into a page.
 *
 * @param payload The same object that is written to the JSON file.
 */
export function toDataScript(payload: Pick<Explainer, 'lang' | 'slug'>): string {
  const detail = writeJson([`${payload.lang}/${payload.slug}`, payload]).replaceAll('<', '\\u003c');
  return `dispatchEvent(new CustomEvent('pain-reference-data',{detail:${detail}}));\n`;
}
