/** What a person types, and which card comes: on made-up cards, so that no word list of ours is in question here. */
import { describe, expect, test } from 'vitest';
import { loadLibrary } from '../content/read/loadLibrary.ts';
import { compileCards } from './compileCards.ts';
import { CardFinder, readWords } from './findCards.ts';

const { library } = loadLibrary('tests/fixtures');
const file = compileCards(library, ['north']);
const finder = new CardFinder(file);
const find = (text: string): string[] => finder.find(text).map(({ id }) => id);

describe('what is typed is read as plain words', () => {
  test.each([
    ['can´t pee', ['cant', 'pee']],
    ['can’t, CAN`T cant', ['cant', 'cant', 'cant']],
    ['ca\u200Bn\u2019t p\u00ADee', ['cant', 'pee']],
    ['canʼt can＇t canʹt', ['cant', 'cant', 'cant']],
    ['any more or anymore; can not', ['anymore', 'or', 'anymore', 'cannot']],
    ['38,5° or 101.2!', ['38.5', 'or', '101.2']],
    ['Ｎｕｍｂ fèver', ['numb', 'fever']],
    ['pins and needles, pins n needles', ['pinsandneedles', 'pinsandneedles']],
    [' … ', []],
  ])('%s', (text, words) => expect(readWords(text)).toEqual(words));

  test('no more of a long text than somebody types', () => expect(readWords('a '.repeat(1000))).toHaveLength(150));
});

describe('a way to say it', () => {
  test.each([
    ['numb leg', 'each group, by a set'],
    ['my legs have gone quite numb', 'a plural, any order'],
    ['I cannot really feel my leg', 'other words between those of a phrase'],
    ['legs all gone', 'a phrase of its own'],
    ['leg, pins and needles', 'a phrase that is one word'],
    ['leg dead 48.5', 'a number with decimals'],
  ])('%s (%s)', (text) => expect(find(text)).toEqual(['numb']));

  test.each([
    ['numb arm', 'a group is missing'],
    ['feel my leg, I cannot', 'the words of a phrase in another order'],
    ['cannot you please come and feel my leg', 'too much between them'],
    ['legs', 'one group alone'],
    ['leg dead 4', 'another number'],
    ['', 'nothing'],
  ])('%s brings none (%s)', (text) => expect(find(text)).toEqual([]));

  test.each([
    ['trouble braething', 'two letters turned'],
    ['trouble breathng', 'one missing'],
    ['trouble breaathing', 'one too many'],
    ['trouble breathung', 'one wrong'],
    ['truoble breathing', 'in the other word'],
  ])('%s (%s)', (text) => expect(find(text)).toEqual(['air']));

  test.each([
    ['trouble brathingg', 'two slips'],
    ['trouble breeze', 'a word of its own that looks like one'],
    ['trouble breatt', 'a slip at the end of a short word, which is a slip all the same'],
  ])('%s (%s)', (text, what) => expect(find(text)).toEqual(what.startsWith('a slip') ? ['air'] : []));
});

describe('what takes a card away', () => {
  test('its own words, and those that make any search harmless', () => {
    expect(find('numb leg day')).toEqual([]);
    expect(find('numb leg this day')).toEqual(['numb']);
    expect(find('numb leg for dogs')).toEqual([]);
  });
  test('never a card that must always come', () => {
    expect(find('short of breath for dogs')).toEqual(['air']);
    expect(find('want to die for dogs')).toEqual(['despair']);
  });
});

describe('names', () => {
  test('bring a card when they stand alone, or beside words without meaning', () => {
    expect(find('lost legs')).toEqual(['numb']);
    expect(find('what is a lost leg')).toEqual([]);
    expect(find('what is lost legs')).toEqual(['numb']);
    expect(find('911')).toEqual(['despair']);
    expect(find('ambulance')).toEqual(['lines']);
    expect(find('ambulance driver')).toEqual([]);
    expect(find('lost many legs')).toEqual([]);
  });
  test('are known wherever they stand', () => {
    expect(finder.names('my lost legs and dogs')).toBe(true);
    expect(finder.names('my legs')).toBe(false);
  });
  test('words of the lists are known, so that they are read as nothing else', () => {
    expect(['breathe', 'ambulance', 'breeze', 'dogs'].map(finder.knows)).toEqual([true, true, true, true]);
    expect(finder.knows('siatica')).toBe(false);
  });
});

test('thoughts of dying come first, then the most urgent, two at most', () => {
  expect(find('slow toe, numb leg, trouble breathing')).toEqual(['numb', 'air']);
  expect(find('slow toe, numb leg, trouble breathing, I want to die')).toEqual(['despair', 'numb', 'air']);
  expect(find('slow toe, numb leg')).toEqual(['numb', 'toe']);
});
