import { fail } from './fail.ts';

/**
 * What a value must look like, said by example.
 *
 * - a text: any text that is not blank
 * - a number, true: any finite number, true or false
 * - a list: a list whose entries look like its first; with a second entry, not an empty one
 * - an object: an object with these fields; a field whose name ends in `?` may be left out (a list is then empty)
 * - a pattern: text that matches
 * - a function: a further check, which gives the value
 */
export type Shape =
  string | number | boolean | RegExp | readonly [Shape, 1?] | Fields | ((value: unknown, at: string) => unknown);

interface Fields {
  readonly [field: string]: Shape;
}

/**
 * Checks a value and copies what the shape names; the rest is left out. Only own fields count, so that
 * a host page with a polluted Object.prototype cannot add any.
 *
 * The shapes of explainers and films are made from the schemas that are published (payloadShape.ts, filmShape.ts): the widget has no room for a schema library.
 *
 * @param at where the value stands, for the message
 * @throws an Error that names the field and what it must be; its `cause` is `unreadable`
 */
export function readShape(shape: Shape, value: unknown, at: string): unknown {
  const must = (holds: unknown, wanted: string): unknown => holds || fail('unreadable', `${at} must be ${wanted}`);
  if (typeof shape === 'function') return shape(value, at);
  if (Array.isArray(shape)) {
    const [entry, least = 0] = shape as [Shape, 1?];
    must(Array.isArray(value) && value.length >= least, 'a list with entries');
    return (value as unknown[]).map((item, index) => readShape(entry, item, `${at}[${index}]`));
  }
  if (typeof shape === 'string') must(typeof value === 'string' && value.trim(), 'text');
  else if (shape instanceof RegExp) must(Object(value) !== value && shape.test(`${value}`), `like ${shape}`);
  // A difference of 0 with itself: neither NaN nor Infinity (JSON's 1e999).
  else if (typeof shape !== 'object')
    must(typeof value === typeof shape && (value as number) - (value as number) === 0, `a ${typeof shape}`);
  else {
    must(Object(value) === value, 'an object');
    const own = new Map(Object.entries(value as object));
    return Object.fromEntries(
      Object.entries(shape as Fields).map(([field, inner]) => {
        const name = field.replace('?', '');
        const found = own.get(name);
        const isLeftOut = found === undefined && name !== field;
        return [name, isLeftOut ? (Array.isArray(inner) ? [] : found) : readShape(inner, found, `${at}.${name}`)];
      }),
    );
  }
  return value;
}

/** A number between two bounds: a time of 1e9 seconds or a sheet of no height would leave nothing to see. */
export const within =
  (least: number, most: number): Shape =>
  (value, at) =>
    typeof value === 'number' && value >= least && value <= most
      ? value
      : fail('unreadable', `${at} must be a number from ${least} to ${most}`);

/** A list of just so many entries, each of its own shape. */
export const tupleOf =
  (...shapes: readonly Shape[]): Shape =>
  (value, at) =>
    Array.isArray(value) && value.length === shapes.length
      ? shapes.map((shape, index) => readShape(shape, value[index], `${at}[${index}]`))
      : fail('unreadable', `${at} must be a list of ${shapes.length}`);

/** A shape, or null; it may not be left out. */
export const orNull =
  (shape: Shape): Shape =>
  (value, at) =>
    value === null ? value : readShape(shape, value, at);

/** One of several objects, which their field `kind` tells apart. */
export const byKind = (kinds: Readonly<Record<string, Shape>>): Shape => {
  const isKind = new RegExp(`^(${Object.keys(kinds).join('|')})$`);
  return (value, at) => {
    const { kind } = readShape({ kind: isKind }, value, at) as { kind: string };
    return { ...(readShape(kinds[kind] ?? '', value, at) as object), kind };
  };
};
