import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findTags, splitIds } from './markup.ts';

test('finds tags with their attributes in order', () => {
  expect(
    findTags('A <Term id="x">word</Term>.<Cite refs="a b" />\n\n<Risks />').map(({ name, attributes }) => [
      name,
      attributes,
    ]),
  ).toEqual([
    ['Term', { id: 'x' }],
    ['Cite', { refs: 'a b' }],
    ['Risks', {}],
  ]);
});

test('reads any text without throwing, and finds what was put in', () => {
  const id = fc.stringMatching(/^[a-z0-9-]+$/);
  fc.assert(
    fc.property(fc.string(), id, fc.string(), (before, name, after) => {
      const clean = (text: string): string => text.replaceAll(/[<>]/g, '');
      expect(
        findTags(`${clean(before)}<Cite refs="${name}" />${clean(after)}`).map(({ attributes }) => attributes['refs']),
      ).toEqual([name]);
      findTags(before);
    }),
  );
});

test('splits ids at white space', () => {
  expect(splitIds(' a  b\nc ')).toEqual(['a', 'b', 'c']);
  expect(splitIds(undefined)).toEqual([]);
});
