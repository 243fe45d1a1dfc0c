/** The parts that decide what a query means. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchInOrder, readPattern } from '../../src/search/engine/matchPattern.ts';
import { measureMisspelling, readSoundAlike, soundOut } from '../../src/search/engine/measureMisspelling.ts';
import { readQuery, splitWords } from '../../src/search/engine/readText.ts';
import { createStemmer } from '../../src/search/engine/language.ts';
import { SearchEngine } from '../../src/search/engine/searchEngine.ts';
import { understandQuery } from '../../src/search/engine/understandQuery.ts';
import { loadLibrary } from '../../src/content/read/loadLibrary.ts';
import { buildIndex, readIndex } from '../../src/search/index/buildIndex.ts';
import { loadRules } from '../../src/search/index/loadRules.ts';
import { rankPages } from '../../src/search/engine/rankPages.ts';
import { QUERY } from '../../src/search/thresholds.ts';
import { createOwnFinder } from './ownFinder.ts';

const { engine, find } = createOwnFinder(process.cwd());
const none = readSoundAlike([]);
const alike = readSoundAlike(engine.names.rules.soundAlike);

describe('words', () => {
  test('case, accents, apostrophes, hyphens', () =>
    expect(splitWords("Ménière’s L4-L5, x-ray: CAN'T")).toEqual(['menieres', 'l4', 'l5', 'xray', 'cant']));
  test('several words that mean one are read as that one', () => {
    const { words } = understandQuery(engine, 'pins and needles in my hand');
    expect(words.map(({ typed, word }) => [typed, word])[0]).toEqual(['pins and needles', 'tingling']);
  });
  test('a long query is cut', () => expect(readQuery('pain '.repeat(5000)).length).toBeLessThanOrEqual(24));
  test('endings of one word give one term', () => {
    const terms = ['injection', 'injections', 'injected', 'shots', 'jab'].map(engine.language.stem);
    expect(new Set(terms).size).toBe(1);
    expect(engine.language.stem('stimulator')).toBe(engine.language.stem('stimulation'));
  });
  test('an ending is cut once per pass and never below its least length', () => {
    const stem = createStemmer([['s>:3'], ['ing>:3']], new Map());
    expect([stem('nerves'), stem('gas'), stem('burning'), stem('ring')]).toEqual(['nerve', 'gas', 'burn', 'ring']);
  });
});

describe('spelling', () => {
  test.each([
    ['sciatica', 'sciatica', 0],
    ['siatica', 'sciatica', 1],
    ['sciatcia', 'sciatica', 0.8],
    ['sciattica', 'sciatica', 0.5],
    ['xyz', 'sciatica', Infinity],
  ])('%s → %s costs %d', (typed, known, cost) => expect(measureMisspelling(typed, known, 2, none)).toBeCloseTo(cost));
  test('sounds: ph is f', () =>
    expect(soundOut('phantom', engine.names.rules.soundSame)).toBe(soundOut('fantom', engine.names.rules.soundSame)));
  test('equal words cost nothing, whatever they are, and the cost is the same both ways', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
        expect(measureMisspelling(one, one, 3, alike)).toBe(0);
        const there = measureMisspelling(one, other, 20, alike);
        expect(measureMisspelling(other, one, 20, alike)).toBeCloseTo(there, 6);
      }),
    );
  });
  test.each([
    ['siatica', 'sciatica'],
    ['fibromialgia', 'fibromyalgia'],
    ['epideral', 'epidural'],
    ['nuropathy', 'neuropathy'],
    ['ablashun', 'ablation'],
    ['botocks', 'botox'],
    ['bloks', 'blocks'],
    ['hedake', 'headache'],
    ['cocksix', 'coccyx'],
    ['tracksion', 'traction'],
  ])('%s is read as %s', (typed, word) => expect(engine.spelling.correct(typed)?.word).toBe(word));
  test.each(['xqzzy', 'abc', 'zzzzzzzzzz', 'toenail', 'movie', 'plumber', 'brother', 'pancakes'])(
    '%s is left alone',
    (typed) => expect(understandQuery(engine, typed).corrected).toBeUndefined(),
  );
  test('words written together are parted', () =>
    expect(understandQuery(engine, 'nerveblock').corrected).toBe('nerve block'));
  test('a name written as two words is put together and mended', () =>
    expect(understandQuery(engine, 'fibro mialgia').corrected).toBe('fibromyalgia'));
  test.each([
    ['medal branch block', 'medial branch block'],
    ['pain dairy', 'pain diary'],
  ])('an everyday word among the words of a name is mended: %s', (typed, meant) =>
    expect(understandQuery(engine, typed).corrected).toBe(meant),
  );
  test.each(['gold medal', 'dairy products'])('and elsewhere it is left alone: %s', (typed) =>
    expect(understandQuery(engine, typed).corrected).toBeUndefined(),
  );
  test('“search instead” takes every word as typed', () =>
    expect(understandQuery(engine, 'siatica', { exact: true }).corrected).toBeUndefined());
});

describe('patterns', () => {
  const stem = (word: string): string => word.replace(/s$/, '');
  test('in order, with words between', () => {
    expect(matchInOrder(readPattern('how long last', stem), ['how', 'long', 'doe', 'it', 'last'])).toEqual([0, 1, 4]);
    expect(matchInOrder(readPattern('how long last', stem), ['last', 'how', 'long'])).toBeUndefined();
  });
});

describe('the two states', () => {
  const { names } = readIndex(process.cwd(), 'en');
  const first = new SearchEngine(names);
  test('with the names alone it suggests and mends, and calls nothing outside', () => {
    const { corrected, quiet } = understandQuery(first, 'siatica');
    expect([first.complete, corrected, quiet]).toEqual([false, 'sciatica', false]);
    const [best] = rankPages(first, understandQuery(first, 'epidur', { typing: true }));
    expect(names.pages[best?.page ?? -1]?.title).toBe('Epidural steroid injection');
  });
  test('what is written of the words is read back', () => {
    const page = (path: string, lead: string, text: string) => ({
      page: { path, title: path, aliases: [] },
      details: { hidden: [], summary: '', regions: [] },
      misspelt: [],
      related: [],
      lead: [lead],
      text: [text],
    });
    const pages = [
      page('guides/first', 'apple', 'quince quince quince'),
      page('guides/second', '', 'pear'),
      page('guides/third', 'pear', 'apple apple quince'),
    ];
    const { names: few, words } = buildIndex(
      { ...loadRules(loadLibrary(process.cwd()).library, 'en'), names: {} },
      pages,
      new Map(),
      'en',
    );
    const engineOfFew = new SearchEngine(few, words);
    const levelsOf = (word: string) => [...engineOfFew.levelsOf(engineOfFew.language.stem(word))];
    expect(levelsOf('apple')).toEqual([
      [0, 3],
      [2, 1],
    ]);
    expect(levelsOf('quince')).toEqual([
      [0, 2],
      [2, 1],
    ]);
    expect(levelsOf('pear')).toEqual([
      [1, 1],
      [2, 3],
    ]);
    expect(levelsOf('plum')).toEqual([]);
  });
});

describe('limits of the subject', () => {
  test.each(['ingrown toenail', 'cataract surgery', 'vertigo treatment', 'my dog has arthritis', 'bus timetable'])(
    '%s finds nothing',
    (text) => expect(find(text)).toEqual([]),
  );
  test('a mixed query keeps the part that is covered', () => {
    const { outside, quiet } = understandQuery(engine, 'cataract surgery and sciatica');
    expect({ outside, quiet, first: find('cataract surgery and sciatica')[0] }).toEqual({
      outside: ['cataract'],
      quiet: false,
      first: 'sciatica',
    });
  });
  test('the site of an injection is not this website', () =>
    expect(find('is my injection site infected')).not.toContain('about'));
  test('charley horse is no horse', () => expect(find('charley horse')[0]).toBe('muscle-pain'));
  test('a glossary word is known', () =>
    expect(engine.findEntry(engine.language.readTerms('allodynia'))?.id).toBe('allodynia'));
});

describe('bad input', () => {
  test.each([
    ['10,000 characters', 'x'.repeat(10_000)],
    ['10,000 words', 'siatica '.repeat(10_000)],
    ['emoji', '🦵🔥😭'],
    ['HTML', '<img src=x onerror=alert(1)>'],
    ['regex', '.*(a+)+$[^'],
    ['right to left', '\u202Eacitaics\u202C ألم الظهر'],
    ['control characters', '\u0000\u0007\u001b[31m'],
    ['stop words alone', 'what is the of and'],
    ['nothing', '   '],
    ['__proto__', '__proto__ constructor toString'],
    ['lone surrogates', '\ud800\udfff'],
  ])('%s', (_, text) => expect(() => find(text)).not.toThrow());
  test('anything at all', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: 'binary' }), (text) => {
        const { words } = understandQuery(engine, text);
        expect(words.every(({ typed }) => typed.length <= QUERY.characters)).toBe(true);
        find(text);
      }),
      { numRuns: 60 },
    );
  });
});
