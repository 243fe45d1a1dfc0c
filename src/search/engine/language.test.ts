import { describe, expect, test } from 'vitest';
import { createStemmer, Language } from './language.ts';
import { testNames } from './testIndex.ts';

describe('stems', () => {
  test('in each pass the first ending that fits is cut, never below its least length', () => {
    const stem = createStemmer(
      [
        ['ies>y:2', 's>:3'],
        ['ing>:3', 'ring>x:2'],
      ],
      new Map(),
    );
    expect(['nerves', 'gas', 'bodies', 'ties', 'burning', 'ring', 'soring'].map(stem)).toEqual([
      'nerve',
      'gas',
      'body',
      'tie',
      'burn',
      'ring',
      'sor',
    ]);
    // Both passes, one after the other.
    expect(stem('burnings')).toBe('burn');
  });

  test('words that mean the same are one, before and after endings are cut, and each time they are asked for', () => {
    const stem = createStemmer(
      [['s>:3']],
      new Map([
        ['jab', 'shot'],
        ['jabbers', 'shots'],
      ]),
    );
    expect([stem('jab'), stem('jabs'), stem('jabbers'), stem('jab')]).toEqual(['shot', 'shot', 'shot', 'shot']);
  });

  test('letters beyond English', () => {
    expect(createStemmer([['ção>ñ:2']], new Map())('infiltração')).toBe('infiltrañ');
  });
});

describe('reading', () => {
  const language = new Language(testNames.rules);

  test('several words that mean one are read as that one, the longest first, with what was typed', () => {
    expect(language.joinPhrases(['my', 'pins', 'and', 'needles', 'today'])).toEqual([
      { word: 'my', typed: 'my' },
      { word: 'tingling', typed: 'pins and needles' },
      { word: 'today', typed: 'today' },
    ]);
    expect(language.joinPhrases(['pins', 'and', 'needles', 'everywhere'])).toEqual([
      { word: 'tinglingall', typed: 'pins and needles everywhere' },
    ]);
    expect(language.joinPhrases(['pins', 'and'])).toEqual([
      { word: 'pins', typed: 'pins' },
      { word: 'and', typed: 'and' },
    ]);
    expect(language.readWords('Pins and needles!')).toEqual(['tingling']);
  });

  test('two phrases with one first word are both known', () => {
    const rules = { ...testNames.rules, samePhrases: { 'pins hurt': 'one', 'pins ache': 'two' } };
    expect(new Language(rules).readWords('pins ache pins hurt')).toEqual(['two', 'one']);
  });

  test('terms of a name: without stop words, each once, all of them when there is nothing else', () => {
    expect(language.readTerms('Jabs for the nerves, my nerve')).toEqual(['shot', 'nerve']);
    expect(language.readTerms('How is')).toEqual(['how', 'is']);
    expect(language.readTerms('')).toEqual([]);
  });

  test('terms of texts, stop words apart', () => {
    expect([...language.termsOf(['the nerves', 'my jab', 'nerve'])]).toEqual(['nerve', 'shot']);
  });

  test('stop words', () => {
    expect(language.stopWords.has('the')).toBe(true);
    expect(language.stopWords.has('nerve')).toBe(false);
  });
});
