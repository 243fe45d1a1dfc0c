import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { baseStyles } from './baseStyles.ts';
import { defineElement } from './defineElement.ts';
import { fillText, type Languages, resolveLanguage } from './languages.ts';
import { reportOnce } from './reportOnce.ts';
import { writeJson } from './writeJson.ts';
import { writeLocalTime } from './writeLocalTime.ts';

afterEach(() => vi.restoreAllMocks());

describe('writeJson', () => {
  it('writes what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        expect(JSON.parse(writeJson(data))).toEqual(JSON.parse(JSON.stringify(data)));
      }),
    );
  });

  it('is not misled by prototype.js', () => {
    const prototypes = [Array.prototype, String.prototype, Object.prototype] as { toJSON?: () => string }[];
    for (const prototype of prototypes) prototype.toJSON = () => 'wrong';
    const text = writeJson({ a: ['x', { b: 1 }], c: undefined });
    for (const prototype of prototypes) delete prototype.toJSON;
    expect(text).toBe('{"a":["x",{"b":1}]}');
  });

  it('keeps lone surrogates and line separators readable for every parser', () => {
    expect(writeJson('\ud800\u2028"\\')).toBe('"\\ud800\\u2028\\u0022\\u005c"');
    expect(JSON.parse(writeJson('😀\ud800'))).toBe('😀\ud800');
  });
});

describe('writeLocalTime', () => {
  it('is the moment, in local time with its offset', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1970-01-02'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (moment) => {
          const text = writeLocalTime(moment);
          expect(text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
          expect(+new Date(text)).toBe(Math.floor(+moment / 1000) * 1000);
        },
      ),
    );
  });
});

describe('resolveLanguage', () => {
  interface Strings {
    dir: 'ltr' | 'rtl';
    hello: string;
  }
  const en: Strings = { dir: 'ltr', hello: 'Hello' };
  const es: Strings = { dir: 'ltr', hello: 'Hola' };

  it('goes from the region to the language to English', async () => {
    const languages: Languages<Strings> = { en, es: () => Promise.resolve({ default: es }) };
    const arrived = vi.fn();
    expect(resolveLanguage(languages, 'es-mx', arrived)).toEqual(['en', en]);
    await vi.waitFor(() => expect(arrived).toHaveBeenCalledWith(undefined));
    expect(resolveLanguage(languages, 'es-mx', arrived)).toEqual(['es', es]);
    expect(resolveLanguage(languages, 'fr', arrived)).toEqual(['en', en]);
  });

  it('asks once, and stays with English when the strings cannot be had', async () => {
    const load = vi.fn(() => Promise.reject(new Error('offline')));
    const languages: Languages<Strings> = { en, es: load };
    const arrived = vi.fn();
    resolveLanguage(languages, 'es', arrived);
    await vi.waitFor(() => expect(arrived).toHaveBeenCalledWith(new Error('offline')));
    expect(resolveLanguage(languages, 'es', arrived)).toEqual(['en', en]);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('finds no language in Object.prototype', () => {
    for (const tag of ['constructor', '__proto__', 'tostring', '-', '--'])
      expect(resolveLanguage({ en }, tag, () => undefined)).toEqual(['en', en]);
  });
});

describe('fillText', () => {
  it('puts values in without reading them as patterns', () => {
    expect(fillText('{0} of {1}', '$&{1}', 10)).toBe('$&{1} of 10');
  });
});

describe('reportOnce', () => {
  it('speaks once a problem and never throws', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    reportOnce('x-a', 'broken');
    reportOnce('x-a', 'broken');
    reportOnce('x-b', 'broken');
    expect(error.mock.calls).toEqual([
      ['<x-a>', 'broken'],
      ['<x-b>', 'broken'],
    ]);
    const nameless = Object.create(null) as object;
    expect(() => reportOnce('x-a', nameless)).not.toThrow();
  });
});

describe('defineElement', () => {
  it('does nothing, and does not throw, where a server renders', () => {
    expect(() => defineElement('x-a', class {} as unknown as CustomElementConstructor)).not.toThrow();
  });
});

describe('the colours', () => {
  const luminance = (hex: string): number => {
    const channels = [1, 3, 5].map((at) => {
      const value = parseInt(hex.slice(at, at + 2), 16) / 255;
      return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2];
  };
  const contrast = (one: string, other: string): number => {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
    return (light + 0.05) / (dark + 0.05);
  };
  const long = (hex: string): string => (hex.length === 4 ? `#${[...hex.slice(1)].map((c) => c + c).join('')}` : hex);

  /** The colour of a token in one scheme, mixed as the style sheet mixes it. */
  function colorOf(token: string, dark: boolean): string {
    const css = String(baseStyles);
    const pair = new RegExp(`--_${token}:[^;]*light-dark\\((#\\w+), (#\\w+)\\)`).exec(css);
    if (pair) return long(pair[dark ? 2 : 1]!);
    const mix = new RegExp(
      `--_${token}:[^;]*color-mix\\(in srgb, var\\(--_([\\w-]+)\\) (\\d+)%, var\\(--_([\\w-]+)\\)`,
    ).exec(css);
    if (!mix) return colorOf(/--_focus:[^;]*var\(--_(\w+)\)/.exec(css)![1]!, dark);
    const [one, other] = [colorOf(mix[1]!, dark), colorOf(mix[3]!, dark)];
    const channel = (at: number): string =>
      Math.round(
        (parseInt(one.slice(at, at + 2), 16) * +mix[2]!) / 100 +
          parseInt(other.slice(at, at + 2), 16) * (1 - +mix[2]! / 100),
      )
        .toString(16)
        .padStart(2, '0');
    return `#${channel(1)}${channel(3)}${channel(5)}`;
  }

  it.each([
    ['text', 'surface', 7],
    ['text', 'raised', 7],
    ['muted', 'surface', 4.5],
    ['muted', 'raised', 4.5],
    ['accent', 'surface', 4.5],
    ['on-accent', 'accent', 4.5],
    ['warning-text', 'warning-surface', 4.5],
    ['control', 'surface', 3],
    ['control', 'raised', 3],
    ['focus', 'surface', 3],
    ['accent', 'raised', 3],
  ])('%s on %s has a contrast of at least %s in light and dark (@wcag-22-non-text-contrast)', (one, other, least) => {
    for (const dark of [false, true])
      expect(contrast(colorOf(one, dark), colorOf(other, dark))).toBeGreaterThanOrEqual(least);
  });
});
