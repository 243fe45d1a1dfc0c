import { fail } from './fail.ts';

/**
 * Small readers that check a value of unknown shape and return it typed, or throw saying which field is wrong.
 * Hand-written because the widget has no room for a schema library; the published JSON Schema says the same in full.
 */
export type Reader<T> = (value: unknown, at: string) => T;
/** What a reader returns. */
export type Read<R> = R extends Reader<infer T> ? T : never;

/** A reader that takes what holds; `wanted` completes the sentence “<field> must be …”. */
export const check =
  <T>(wanted: string, holds: (value: unknown) => unknown): Reader<T> =>
  (value, at) => {
    if (holds(value)) return value as T;
    return fail('unreadable', `${at || 'the data'} must be ${wanted}`);
  };

export const matching = (pattern: RegExp, wanted: string): Reader<string> =>
  check(wanted, (value) => typeof value === 'string' && pattern.test(value));

export const oneOf = <const T extends string | number | boolean>(...allowed: T[]): Reader<T> =>
  check(allowed.join(' or '), (value) => allowed.includes(value as T));

/** A value that may be left out. */
export const or =
  <T, F>(read: Reader<T>, fallback: F): Reader<T | F> =>
  (value, at) =>
    value === undefined ? fallback : read(value, at);

/** @param least how many entries there must be */
export const list =
  <T>(read: Reader<T>, least = 0): Reader<T[]> =>
  (value, at) =>
    check<unknown[]>(`a list (of ${least} or more)`, () => Array.isArray(value) && value.length >= least)(value, at).map((item, index) => read(item, `${at}[${index}]`));

const isObject = check<object>('an object', (value) => Object(value) === value);

/** Only own fields count, so that a host page with a polluted Object.prototype cannot add any. Fields not named here are ignored. */
export const record =
  <S extends Record<string, Reader<unknown>>>(fields: S): Reader<{ [K in keyof S]: Read<S[K]> }> =>
  (value, at) => {
    const own = new Map(Object.entries(isObject(value, at)));
    const read = Object.entries(fields).map(([key, field]) => [key, field(own.get(key), at && `${at}.${key}` || key)]);
    return Object.fromEntries(read) as { [K in keyof S]: Read<S[K]> };
  };
