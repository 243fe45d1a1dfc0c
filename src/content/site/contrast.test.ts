import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Palette } from '../schema/site.ts';
import { contrast, findWeakPairs, luminance } from './contrast.ts';
import { readSite } from './readSite.ts';

test('black on white is 21:1, a colour on itself 1:1, and order does not matter', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  const color = fc.stringMatching(/^#[0-9a-f]{6}$/);
  fc.assert(
    fc.property(color, color, (one, other) => {
      expect(contrast(one, one)).toBe(1);
      expect(contrast(one, other)).toBe(contrast(other, one));
    }),
  );
});

test('relative luminance follows the formula of WCAG 2.2: weights, the straight part near black, and the power', () => {
  expect([luminance('#ff0000'), luminance('#00ff00'), luminance('#0000ff')]).toEqual([
    expect.closeTo(0.2126, 10),
    expect.closeTo(0.7152, 10),
    expect.closeTo(0.0722, 10),
  ]);
  // #808080: ((128/255 + 0.055) / 1.055) ^ 2.4
  expect(luminance('#808080')).toBeCloseTo(0.2158605, 7);
  // 10/255 is the last channel of the straight part: 10/255/12.92.
  expect(luminance('#0a0a0a')).toBeCloseTo(0.0030353, 7);
  expect(luminance('#0b0b0b')).toBeCloseTo(0.0033465, 7);
  // Known pairs: #767676 is the lightest grey that passes on white.
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

const onWhite: Palette = {
  surface: '#ffffff',
  raised: '#ffffff',
  text: '#000000',
  muted: '#000000',
  border: '#ffffff',
  control: '#000000',
  accent: '#000000',
  onAccent: '#ffffff',
  focus: '#000000',
  warningSurface: '#ffffff',
  warningText: '#000000',
  highlight: '#ffffff',
};
/** Ratios on white: #767676 4.54, #777777 4.48, #949494 3.03, #959595 2.99. */
const weakFields = (change: Partial<Palette>): string[] =>
  findWeakPairs('light', { ...onWhite, ...change }).map(
    ({ field, problem }) => `${field}: ${problem.replace(/^\S+ on (\S+) .* needs (.*)\.$/, '$1 $2')}`,
  );

describe('which pairs must be legible', () => {
  test('black on white has no weak pair, and lines may be as pale as they like', () => {
    expect(findWeakPairs('light', onWhite)).toEqual([]);
  });

  test.each(['text', 'muted', 'accent', 'warningText'] as const)('%s needs 4.5:1', (key) => {
    expect(weakFields({ [key]: '#767676', onAccent: '#ffffff' })).toEqual([]);
    expect(weakFields({ [key]: '#777777' }).length).toBeGreaterThan(0);
  });

  test.each(['control', 'focus'] as const)('%s needs 3:1 on both backgrounds', (key) => {
    expect(weakFields({ [key]: '#949494' })).toEqual([]);
    expect(weakFields({ [key]: '#959595' })).toEqual([
      `colors.light.${key}: surface 3:1`,
      `colors.light.${key}: raised 3:1`,
    ]);
  });

  test('each text is held against each background that it stands on', () => {
    expect(weakFields({ text: '#777777' })).toEqual([
      'colors.light.text: surface 4.5:1',
      'colors.light.text: raised 4.5:1',
      'colors.light.text: highlight 4.5:1',
      'colors.light.text: warningSurface 4.5:1',
    ]);
    expect(weakFields({ muted: '#777777' })).toEqual([
      'colors.light.muted: surface 4.5:1',
      'colors.light.muted: raised 4.5:1',
    ]);
    expect(weakFields({ accent: '#777777' })).toEqual([
      'colors.light.accent: surface 4.5:1',
      'colors.light.accent: raised 4.5:1',
      'colors.light.onAccent: accent 4.5:1',
      'colors.light.accent: warningSurface 4.5:1',
    ]);
    expect(weakFields({ warningText: '#777777' })).toEqual(['colors.light.warningText: warningSurface 4.5:1']);
    expect(weakFields({ onAccent: '#000000' })).toEqual(['colors.light.onAccent: accent 4.5:1']);
  });
});

test('a weak pair is named with both colours and its ratio', () => {
  expect(findWeakPairs('dark', { ...onWhite, muted: '#777777', raised: '#000000' })[0]).toEqual({
    field: 'colors.dark.text',
    problem: '#000000 on raised #000000 has a contrast of 1.00:1; it needs 4.5:1.',
  });
});

test('the shipped colours pass', () => {
  const { colors } = readSite('.');
  expect(findWeakPairs('light', colors.light)).toEqual([]);
  expect(findWeakPairs('dark', colors.dark)).toEqual([]);
});
