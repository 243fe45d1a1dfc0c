import { expect, test } from 'vitest';
import { getStrings } from '../../i18n/strings.ts';
import { certainty, direction } from '../schema/terms.ts';
import { certaintyMark, directionMark, markFinding, nameFinding } from './marks.ts';

test('each direction and each certainty has a mark of its own', () => {
  expect(directionMark).toEqual({ helps: '▲', 'no-difference': '=', harms: '▼', unclear: '?' });
  expect(certaintyMark).toEqual({ high: '●●●●', moderate: '●●●', low: '●●', 'very-low': '●', 'not-rated': '–' });
  expect(Object.keys(directionMark)).toEqual(direction.options);
  expect(Object.keys(certaintyMark)).toEqual(certainty.options);
});

test('a result that holds for some people is marked and named with them', () => {
  const strings = getStrings('en');
  const some = { direction: 'helps' as const, appliesTo: 'chronic migraine' };
  expect(markFinding(some)).toBe('(▲)');
  expect(nameFinding(some, strings)).toBe(`${strings.direction.helps} (chronic migraine)`);
  for (const appliesTo of [undefined, null, '']) {
    expect(markFinding({ direction: 'harms', appliesTo })).toBe('▼');
    expect(nameFinding({ direction: 'harms', appliesTo }, strings)).toBe(strings.direction.harms);
  }
});
