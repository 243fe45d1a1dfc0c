/** Where a passage begins and ends. */
import { expect, test } from 'vitest';
import { findEnding, findOpening } from '../../src/search/ui/passageBounds.ts';

const read = (text: string): string[] => text.split(' ');
const open = (text: string, hit: string, start = 0): string => {
  const words = read(text);
  const { at, whole } = findOpening(words, words.indexOf(hit), start);
  return `${whole ? '' : '… '}${words.slice(at).join(' ')}`;
};
const list =
  'Used by many people who have tried all other care before, such as those with long-lasting back pain, cervical radiculopathy (pinched nerve in the neck), herniated (slipped) disc, sciatica, spinal stenosis.';

test('it begins with the sentence of its first hit', () =>
  expect(open('It may hurt. Soreness for some days is normal.', 'days')).toBe('Soreness for some days is normal.'));
test('a section begins it where no sentence does', () =>
  expect(open('Risks and other harms of steroid', 'steroid')).toBe('Risks and other harms of steroid'));
test('in a long list it begins with an item, and a bracket is never entered', () => {
  expect(open(list, 'nerve')).toMatch(/^… such as those with long-lasting back pain, cervical/);
  expect(
    open(`${'word '.repeat(9)}(an old, long and odd bracket of words) and a second part, then the hit`, 'hit'),
  ).toBe('… then the hit');
});
test('far from any sentence or comma it begins with the hit', () =>
  expect(open(`${'word '.repeat(40)}hit and more`, 'hit')).toBe('… hit and more'));
test('it ends with a sentence when one ends near', () => {
  const words = read('It settles. Most people are well again in two weeks. Others need longer than that');
  expect(findEnding(words, 0, 12, words.length)).toEqual({ to: 10, whole: true });
  expect(findEnding(words, 0, 5, words.length)).toEqual({ to: 2, whole: true });
  expect(findEnding(words, 2, 4, words.length)).toEqual({ to: 6, whole: false });
});
