import { describe, expect, it } from 'vitest';
import { arabicStrings } from './arabicStrings.ts';
import en from './strings.en.ts';
import es from './strings.es.ts';

/** Every sentence of a set by its path, and the places in it that values fill. */
function placesOf(strings: object, at = ''): [string, string][] {
  return Object.entries(strings).flatMap(([key, value]): [string, string][] =>
    typeof value === 'object'
      ? placesOf(value as object, `${at}${key}.`)
      : [[`${at}${key}`, [...String(value).matchAll(/\{\d\}/g)].map(String).sort().join()]],
  );
}
const textsOf = (strings: object): string[] =>
  Object.values(strings).flatMap((value) => (typeof value === 'object' ? textsOf(value as object) : [String(value)]));

describe.each([
  ['Spanish', es],
  ['Arabic', arabicStrings],
])('the strings in %s', (_, strings) => {
  it('say the same things, with the same values in them', () => expect(placesOf(strings)).toEqual(placesOf(en)));

  it('are translated, but for a word or two that are the same', () => {
    const english = new Set(textsOf(en));
    expect(
      textsOf(strings)
        .filter((text) => /[a-z]{3}/i.test(text) && english.has(text))
        .filter((text) => !/^(ltr|rtl)$/.test(text)),
    ).toEqual([]);
  });
});
