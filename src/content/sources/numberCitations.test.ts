import { expect, test } from 'vitest';
import { numberCitations, refsIn } from './numberCitations.ts';

test('sources are numbered in the order in which the reader meets them', () => {
  const { ids, numberOf } = numberCitations(
    [{ chance: { refs: ['b'] } }],
    'Text.<Cite refs="c b" />\n\n<Risks />\n\nMore.<Cite refs="e" />',
    { Risks: () => [{ refs: ['d', 'c'] }] },
  );
  expect(ids).toEqual(['b', 'c', 'd', 'e']);
  expect(numberOf('d')).toBe(3);
});

test('a source that is shown but was never numbered stops the build', () => {
  expect(() => numberCitations([], '', {}).numberOf('x')).toThrow('“x” is shown but was not numbered');
});

test('finds refs at any depth and leaves dates alone', () => {
  expect(refsIn({ a: [{ refs: ['x'] }], when: new Date(0), b: { c: { refs: ['y', 'z'] } } })).toEqual(['x', 'y', 'z']);
});
