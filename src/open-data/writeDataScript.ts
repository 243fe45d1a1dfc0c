/**
 * The classic-script twin of an explainer's JSON: data/<lang>/<slug>.js. It serves pages whose policy forbids
 * `connect-src`, and hosts without a CORS header. The format is the widget's (`toDataScript`); tests hold both together.
 */
import type { ExplainerInput } from '../schema/explainer.ts';

/** `<` and the two line separators are escaped, so that the text stays harmless wherever somebody puts it. */
export function writeDataScript(payload: Pick<ExplainerInput, 'lang' | 'slug'>): string {
  const detail = JSON.stringify([`${payload.lang}/${payload.slug}`, payload]).replace(/[<\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `dispatchEvent(new CustomEvent('pain-reference-data',{detail:${detail}}));\n`;
}
