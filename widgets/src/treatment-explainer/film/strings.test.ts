import { describe, expect, it } from 'vitest';
import { arabicFilmStrings } from './arabicStrings.ts';
import en from './strings.en.ts';
import es from './strings.es.ts';

const placesOf = (strings: object): [string, string][] =>
  Object.entries(strings).map(([key, text]) => [key, [...String(text).matchAll(/\{\d\}/g)].map(String).sort().join()]);

describe.each([
  ['Spanish', es],
  ['Arabic', arabicFilmStrings],
])('the words of the player in %s', (_, strings) => {
  it('say the same things, with the same values in them', () => expect(placesOf(strings)).toEqual(placesOf(en)));
  it('are translated', () => {
    const english = new Set<string>(Object.values(en));
    expect(Object.values(strings).filter((text) => text !== 'ltr' && english.has(text))).toEqual([]);
  });
});
