/**
 * The classic-script twin of an explainer's or a film's JSON: data/<lang>/<name>.js. It serves pages whose policy forbids
 * `connect-src`, and hosts without a CORS header. The format is the widget's (`toDataScript`); a test holds both together.
 */
import type { ExplainerInput } from '../../content/schema/explainer.ts';

/** A text, or the beginning of an object. */
const TEXT_OR_OBJECT = /"(?:[^"\\]|\\.)*"|\{/g;

/**
 * Objects come without a prototype, so that nothing a host page hung on Object.prototype is taken for data. `<` and the
 * two line separators are escaped, so that the text stays harmless wherever somebody puts it.
 *
 * @param name the file's, without its ending; left out, the slug.
 */
export function writeDataScript(payload: Pick<ExplainerInput, 'lang' | 'slug'>, name = payload.slug): string {
  const detail = JSON.stringify([`${payload.lang}/${name}`, payload]).replace(TEXT_OR_OBJECT, (part) =>
    part === '{' ? '{__proto__:null,' : part.replace(/[<\u2028\u2029]/g, escapeChar),
  );
  return `dispatchEvent(new CustomEvent('pain-reference-data',{detail:${detail}}));\n`;
}

const escapeChar = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
