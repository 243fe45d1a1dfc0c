/**
 * JSON text of plain data, as `JSON.stringify` would write it on a clean page.
 *
 * Why not `JSON.stringify`: prototype.js and its heirs put a `toJSON` on `Array.prototype` and
 * `String.prototype` that turns arrays into quoted strings. A diary that is exported on such a page
 * must still open everywhere.
 *
 * @param data Strings, finite numbers, booleans, null, arrays and plain objects of these.
 *   Keys whose value is `undefined` are left out.
 */
export function writeJson(data: unknown): string {
  if (Array.isArray(data)) {
    let items = '';
    for (const item of data) items += (items && ',') + writeJson(item ?? null);
    return `[${items}]`;
  }
  if (data && typeof data === 'object') {
    let fields = '';
    for (const [key, value] of Object.entries(data))
      if (value !== undefined) fields += `${fields && ','}${quoteJson(key)}:${writeJson(value)}`;
    return `{${fields}}`;
  }
  return typeof data === 'string' ? quoteJson(data) : `${data}`;
}

const ESCAPES = /["\\\u0000-\u001f\u2028\u2029\ud800-\udfff]/gu;

/** Quotes a string as JSON. With the `u` flag, only lone surrogates match the last range. */
export function quoteJson(text: string): string {
  return `"${text.replace(ESCAPES, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;
}
