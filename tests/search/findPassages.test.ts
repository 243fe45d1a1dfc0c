/** Which passage of a page is shown, where it begins and ends, and what of it is quoted. */
import { expect, test } from 'vitest';
import { findPassages } from '../../src/search/ui/findPassages.ts';

const find = (
  content: string,
  hits: readonly string[],
  anchors: { id: string; text: string; location: number }[] = [],
) =>
  findPassages(
    { content, anchors: anchors.map((anchor) => ({ element: 'h2', ...anchor })) },
    (word) => word,
    new Map(hits.map((hit) => [hit, 1])),
  );
const show = (content: string, hit: string): string | undefined => {
  const [passage] = find(content, [hit]);
  return (
    passage &&
    `${passage.whole ? '' : '… '}${passage.words.map(({ text }) => text).join(' ')}${passage.ended ? '' : ' …'}`
  );
};
const list =
  'Used by many people who have tried all other care before, such as those with long-lasting back pain, cervical radiculopathy (pinched nerve in the neck), herniated (slipped) disc, sciatica, spinal stenosis.';

test('it begins with the sentence of its first hit', () =>
  expect(show(`${'Before. '.repeat(30)}It may hurt. Soreness for some days is normal.`, 'days')).toBe(
    'Soreness for some days is normal.',
  ));
test('a section begins it where no sentence does', () =>
  expect(show('Risks and other harms of steroid', 'steroid')).toBe('Risks and other harms of steroid'));
test('in a long list it begins with an item, and a bracket is never entered', () => {
  expect(show(list, 'nerve')).toMatch(/^… such as those with long-lasting back pain, cervical/);
  expect(
    show(`${'word '.repeat(9)}(an old, long and odd bracket of words) and a second part, then the hit`, 'hit'),
  ).toBe('… then the hit');
});
test('far from any sentence or comma it begins with the hit', () =>
  expect(show(`${'word '.repeat(40)}hit and more`, 'hit')).toBe('… hit and more'));
test('it ends with a sentence when one ends near its end', () => {
  const tail = 'word '.repeat(20);
  expect(show(`The hit ${'word '.repeat(26)}ends here. Then ${tail}`, 'hit')).toMatch(/ends here\.$/);
  expect(show(`The hit ends here. Then ${'word '.repeat(40)}`, 'hit')).toMatch(/ …$/);
});

const sections = [
  { id: 'one', text: 'One', location: 0 },
  { id: 'red-flags', text: 'Get help', location: 4 },
  { id: 'three', text: 'Three', location: 9 },
];
const page = 'One has a hip. Get help for hip. Three a hip and nerve. ';

test('the passage with the most different words first, emergencies after others, each under its heading', () => {
  const [first, second, third] = find(page, ['hip', 'nerve'], sections);
  expect([first, second, third].map((passage) => passage?.heading.id)).toEqual(['three', 'one', 'red-flags']);
});
test('the section that answers the kind of question goes first', () => {
  const text = { content: page, anchors: sections.map((anchor) => ({ element: 'h2', ...anchor })) };
  const [first] = findPassages(text, (word) => word, new Map([['hip', 1]]), 'red-flags');
  expect(first?.heading.id).toBe('red-flags');
  // Even where it says nothing of the words, and then it quotes none.
  const [silent, next] = findPassages(text, (word) => word, new Map([['nerve', 1]]), 'one');
  expect([silent?.heading.id, silent?.quote, next?.heading.id]).toEqual(['one', '', 'three']);
});
test('the words found are marked; the quote is of plain words in a row', () => {
  const [passage] = find('Rest. Then (most) people with hip pain walk again, slowly.', ['hip']);
  expect(passage?.words.filter(({ found }) => found).map(({ text }) => text)).toEqual(['hip']);
  expect(passage?.quote).toBe('people with hip pain walk');
});
test('a page that says nothing of it has no passage', () => expect(find(page, ['knee'], sections)).toEqual([]));
