import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, findWeakPairs } from './contrast.ts';
import { readSite } from './readSite.ts';
import { renderTokens } from './tokens.ts';

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

test('the shipped colours pass; a pale accent is named with its ratio', () => {
  const { colors } = readSite('.');
  expect(findWeakPairs('light', colors.light)).toEqual([]);
  expect(findWeakPairs('dark', colors.dark)).toEqual([]);
  const [weak] = findWeakPairs('light', { ...colors.light, accent: '#9fd0d3' });
  expect(weak?.field).toBe('colors.light.accent');
  expect(weak?.problem).toMatch(/contrast of 1\.\d\d:1; it needs 4\.5:1/);
});

test('tokens carry both schemes under the names that the widgets use', () => {
  const css = renderTokens(readSite('.'));
  expect(css).toContain('--pain-color-on-accent: light-dark(#ffffff, #0d2021);');
});
