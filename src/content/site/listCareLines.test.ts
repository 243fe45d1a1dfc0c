import { expect, test } from 'vitest';
import type { Library } from '../read/library.ts';
import { listCareLines } from './listCareLines.ts';

const line = (number: string | undefined, hold = false) => ({
  id: 'one',
  kind: 'emergency' as const,
  ...(number !== undefined && { number }),
  hold,
  refs: [],
});
const careLines: Library['careLines'] = {
  facts: {
    checkedOn: null,
    places: {
      north: { lines: [{ ...line('200'), kind: 'advice' }, line('100')] },
      south: { lines: [line('101')] },
      island: { lines: [line('100')] },
      held: { lines: [line('102', true)] },
      empty: { lines: [] },
    },
  },
  words: {
    places: { north: 'The North', south: 'The South', island: 'The Island', held: 'Held', empty: 'Empty' },
    short: { north: 'North' },
    kinds: {} as Library['careLines']['words']['kinds'],
    lines: {},
  },
};
const list = (places: string[], lang = 'en') =>
  listCareLines({ careLines, lang }, places, 'emergency').map(({ place, number }) => ({ place, number }));

test('places stand in the order of the publisher, under their short names', () => {
  expect(list(['south', 'north'])).toEqual([
    { place: 'The South', number: '101' },
    { place: 'North', number: '100' },
  ]);
});

test('places with one number stand together, where the first of them stands', () => {
  expect(list(['north', 'south', 'island'])).toEqual([
    { place: 'North and The Island', number: '100' },
    { place: 'The South', number: '101' },
  ]);
  expect(list(['north', 'island'], 'es')[0]?.place).toBe('North y The Island');
});

test('a line that is held back, and other lines, are no emergency number', () => {
  expect(list(['held', 'empty', 'nowhere'])).toEqual([]);
});

test('a number that takes messages, written with marks in one place and without in another, is one line', () => {
  const crisis = { ...line('9-8-8'), kind: 'crisis' as const, text: '988' };
  const facts = { checkedOn: null, places: { north: { lines: [crisis] }, south: { lines: [{ ...crisis, number: '988' }] } } };
  expect(listCareLines({ careLines: { ...careLines, facts }, lang: 'en' }, ['north', 'south'], 'crisis')).toEqual([
    { place: 'North and The South', number: '9-8-8', dial: '988', text: true },
  ]);
});
