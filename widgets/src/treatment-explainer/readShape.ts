/**
 * Small readers that check a value of unknown shape and return it typed, or throw saying which field is wrong.
 * Hand-written because the widget has no room for a schema library; the published JSON Schema says the same in full.
 */
export type Reader<T> = (value: unknown, at: string) => T;
/** What a reader returns. */
export type Read<R> = R extends Reader<infer T> ? T : never;

/** The data is not what the explainer reads. The message names the field and what it must be. */
export class ShapeError extends Error {
  override name = 'ShapeError';
}

const refuse = (at: string, wanted: string): never => {
  throw new ShapeError(`${at} must be ${wanted}`);
};

const check =
  <T>(wanted: string, holds: (value: unknown) => boolean): Reader<T> =>
  (value, at) =>
    holds(value) ? (value as T) : refuse(at, wanted);

const filled = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

export const text = check<string>('text', filled);
export const flag = check<boolean>('true or false', (value) => typeof value === 'boolean');
export const amount = check<number>('a number', Number.isFinite);
export const count = check<number>('a whole number from 1', (value) => Number.isInteger(value) && (value as number) > 0);
/** A calendar day that exists: formatting an impossible one would throw. */
export const day = check<string>('a day like 2026-11-24', (value) => filled(value) && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)));
export const matching = (pattern: RegExp, wanted: string) => check<string>(wanted, (value) => filled(value) && pattern.test(value));
export const oneOf = <const T extends string | number>(...allowed: T[]) => check<T>(allowed.join(' or '), (value) => allowed.includes(value as T));

/** A value that may be left out. */
export const or =
  <T, F>(read: Reader<T>, fallback: F): Reader<T | F> =>
  (value, at) =>
    value === undefined ? fallback : read(value, at);

export const list =
  <T>(read: Reader<T>, least = 0): Reader<T[]> =>
  (value, at) =>
    Array.isArray(value) && value.length >= least
      ? value.map((item, index) => read(item, `${at}[${index}]`))
      : refuse(at, least ? 'a list with at least one entry' : 'a list');

/** Only own fields count, so that a host page with a polluted Object.prototype cannot add any. Fields not named here are ignored. */
export const record =
  <S extends Record<string, Reader<unknown>>>(fields: S): Reader<{ [K in keyof S]: Read<S[K]> }> =>
  (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(at, 'an object');
    const entries = Object.keys(fields).map((key) => [
      key,
      fields[key]?.(Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined, at ? `${at}.${key}` : key),
    ]);
    return Object.fromEntries(entries) as { [K in keyof S]: Read<S[K]> };
  };
