import { describe, expect, test } from 'vitest';
import { kindOf } from './indexFiles.ts';
import { SearchEngine } from './searchEngine.ts';
import { testNames, testWords } from './testIndex.ts';

const engine = new SearchEngine(testNames, testWords);
const early = new SearchEngine(testNames);
const levels = (term: string, from = engine): Record<string, number> => Object.fromEntries(from.levelsOf(term));

test('the kind of a page is the first part of its address', () => {
  expect(testNames.pages.map(kindOf)).toEqual([
    'treatments',
    'treatments',
    'conditions',
    'conditions',
    'guides',
    'site',
  ]);
  expect(kindOf({ path: 'treatmentsx/a', title: '', aliases: [] })).toBe('site');
});

describe('with the names alone', () => {
  test('it knows titles and shown names', () => {
    expect(early.complete).toBe(false);
    expect(early.namesWith('sciatica').map(({ text, kind, page }) => [text, kind, page])).toEqual([
      ['Sciatica', 'title', 2],
    ]);
    expect(levels('sciatica', early)).toEqual({ 2: 6 });
  });

  test('it has no words, intents, limits or details', () => {
    expect(early.words.pages).toEqual([]);
    expect(early.words.rules.intents).toEqual({});
    expect(early.intentPatterns).toEqual([]);
    expect(early.outside).toEqual({ whole: [], never: [], unlessPain: [] });
    expect([early.painTerms.size, early.bodyTerms.size]).toEqual([0, 0]);
    expect(early.levelsOf('needle').size).toBe(0);
    expect(early.findEntry(['nerve'])).toBeUndefined();
    expect(early.classify('needle')).toBe('unknown');
  });
});

describe('with the words', () => {
  test('it has intents, limits and details', () => {
    expect(engine.complete).toBe(true);
    expect(Object.keys(engine.words.rules.intents)).toEqual(['how-long', 'risk']);
    expect(engine.intentPatterns.map(({ id }) => id)).toEqual(['how-long', 'how-long', 'risk']);
    expect(engine.intentPatterns[1]?.pattern).toEqual([[['long']]]);
    expect(engine.words.rules.outOfScope.pointers).toEqual([{ title: 'Elsewhere', href: 'https://fixture.example' }]);
    expect(engine.outside).toEqual({
      whole: [['dog'], ['pet', 'cat']],
      never: [['tooth', 'fairy']],
      unlessPain: [['wisdom', 'tooth']],
    });
    expect([...engine.painTerms]).toEqual(['pain', 'ache']);
    expect([...engine.bodyTerms].sort()).toEqual(['back', 'knee', 'leg', 'low', 'neck', 'of']);
    expect(engine.words.pages[2]?.regions).toEqual(['leg', 'lower-back']);
  });

  test('how much a page is about a term: title 6, shown name 5, searched name 4, text 1 to 3; the highest counts', () => {
    expect(levels('nerve')).toEqual({ 0: 6, 2: 5 });
    expect(levels('shot')).toEqual({ 0: 5 });
    expect(levels('freez')).toEqual({ 0: 4 });
    expect(levels('needle')).toEqual({ 0: 2, 1: 3 });
    expect(levels('burn')).toEqual({ 2: 1, 3: 1 });
    // Both in the text and in a name.
    expect(levels('leg')).toEqual({ 2: 5 });
    expect(levels('nothing')).toEqual({});
  });

  test('a title counts with its bracket and without; names have their terms, stop words apart', () => {
    expect(engine.namesWith('block').map(({ text, terms, kind }) => [text, terms, kind])).toEqual([
      ['Nerve block (numbing)', ['nerve', 'block', 'numb'], 'title'],
      ['Nerve block', ['nerve', 'block'], 'title'],
    ]);
    expect(engine.namesWith('implant').map(({ text, kind }) => [text, kind])).toEqual([
      ['Pulse implant', 'title'],
      ['Whiplash implant', 'hidden'],
    ]);
    expect(engine.namesWith('nothing')).toEqual([]);
  });

  test('words of names, of the glossary and of the text may be meant, stop words may not', () => {
    expect(['freezing', 'needle', 'numbing', 'body'].map((word) => engine.spelling.knows(word))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(engine.spelling.knows('the')).toBe(false);
  });

  test('words of names may be completed, words of the text may not', () => {
    expect(engine.spelling.complete('scia')).toBe('sciatica');
    expect(engine.spelling.complete('nee')).toBeUndefined();
  });

  test.each([
    ['the', 'stop'],
    ['pain', 'generic'],
    ['hurt', 'generic'],
    ['doctor', 'generic'],
    ['sciatica', 'topic'],
    ['jab', 'topic'],
    ['knee', 'topic'],
    ['numbing', 'topic'],
    ['42', 'stop'],
    ['4x', 'unknown'],
    ['bus', 'everyday'],
    ['needles', 'text'],
    ['burning', 'text'],
    ['body', 'text'],
    ['pancake', 'everyday'],
    ['dog', 'other'],
    ['fairy', 'other'],
    ['wisdom', 'other'],
    ['ache', 'other'],
    ['safe', 'other'],
    ['xylophone', 'unknown'],
  ])('%s is a word of the kind %s', (word, kind) => {
    expect(engine.classify(word)).toBe(kind);
  });

  test('an everyday word that pages tell of is a word of the text', () => {
    const told = new SearchEngine(testNames, { ...testWords, postings: [['bus', 1]] });
    expect(told.classify('bus')).toBe('text');
  });

  test('of some terms those whose name is there whole', () => {
    expect([...engine.findNamed(['block', 'nerve', 'long'])]).toEqual(['nerve', 'block']);
    expect([...engine.findNamed(['block', 'long'])]).toEqual([]);
    expect([...engine.findNamed(['whiplash'])]).toEqual(['whiplash']);
  });

  test('the glossary entry that has exactly these terms for a name', () => {
    expect(engine.findEntry(['nerve'])).toEqual({ id: 'nerve', term: 'Nerve' });
    expect(engine.findEntry(['nerve', 'of', 'body'])).toEqual({ id: 'nerve', term: 'Nerve' });
    expect(engine.findEntry(['nerve', 'block', 'nerve'])).toEqual({ id: 'block', term: 'Nerve block' });
    expect(engine.findEntry(['block'])).toBeUndefined();
    // The first entry keeps its name.
    const twice = new SearchEngine(testNames, {
      ...testWords,
      glossary: [
        ['one', 'Nerve'],
        ['two', 'Nerves'],
        ['three', '!'],
      ],
    });
    expect(twice.findEntry(['nerve'])?.id).toBe('one');
    expect(twice.findEntry([])).toBeUndefined();
  });
});
