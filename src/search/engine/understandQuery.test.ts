import { describe, expect, test } from 'vitest';
import { SearchEngine } from './searchEngine.ts';
import { testNames, testWords } from './testIndex.ts';
import { understandQuery, type ReadOptions } from './understandQuery.ts';

const engine = new SearchEngine(testNames, testWords);
const understand = (query: string, options?: ReadOptions) => understandQuery(engine, query, options);
/** Each word as `typed → word kind slips`. */
const read = (query: string, options?: ReadOptions): string[] =>
  understand(query, options).words.map(
    ({ typed, word, kind, slips }) =>
      `${typed === word ? word : `${typed} → ${word}`} ${kind} ${Number(slips.toFixed(2))}`,
  );

describe('words', () => {
  test('a word has what was typed, what it is read as, its term and its kind', () => {
    expect(understand('jab').words).toEqual([
      { typed: 'jab', word: 'jab', term: 'shot', kind: 'topic', slips: 0, outside: false, asking: false },
    ]);
    expect(read('Pins and needles leg', { exact: true })).toEqual([
      'pins and needles → tingling unknown 0',
      'leg topic 0',
    ]);
    expect(understand('')).toEqual({ words: [], outside: [], quiet: false });
  });

  test.each([
    ['a listed misspelling', 'siatica', ['siatica → sciatica topic 0.1'], 'sciatica'],
    ['a slip', 'sciattica leg', ['sciattica → sciatica topic 0.5', 'leg topic 0'], 'sciatica leg'],
    ['two words written as one', 'nerveblock', ['nerve topic 0.1', 'block topic 0.1'], 'nerve block'],
    ['a name written as two words', 'whip lash leg', ['whip lash → whiplash topic 0.1', 'leg topic 0'], 'whiplash leg'],
    ['a word that was begun', 'scia', ['scia → sciatica topic 0'], undefined],
    ['a word that nobody knows', 'xylophone', ['xylophone unknown 0'], undefined],
    ['a number', '42', ['42 stop 0'], undefined],
  ])('%s', (_, query, words, corrected) => {
    expect(read(query)).toEqual(words);
    expect(understand(query).corrected).toBe(corrected);
  });

  test('as typed, nothing is mended', () => {
    expect(read('siatica whip lash', { exact: true })).toEqual([
      'siatica unknown 0',
      'whip unknown 0',
      'lash unknown 0',
    ]);
    expect(understand('siatica', { exact: true })).not.toHaveProperty('corrected');
  });

  test('while the last word is typed it is completed after two letters, other words after four', () => {
    expect(read('sc', { typing: true })).toEqual(['sc → sciatica topic 0']);
    expect(read('s', { typing: true })).toEqual(['s unknown 0']);
    expect(read('sc')).toEqual(['sc unknown 0']);
    expect(read('sci')).toEqual(['sci unknown 0']);
    expect(read('sc leg', { typing: true })).toEqual(['sc unknown 0', 'leg topic 0']);
    // A word that is known is left as it is.
    expect(read('leg', { typing: true })).toEqual(['leg topic 0']);
    expect(read('whip', { typing: true })).toEqual(['whip → whiplash topic 0']);
  });

  test('the second part of a name may complete a word that is known, but no stop word', () => {
    const pages = [{ path: 'x', title: 'Legblocker', aliases: ['Theblocker', 'Sciaticablocker'] }, ...testNames.pages];
    const joined = (query: string): string[] =>
      understandQuery(new SearchEngine({ ...testNames, pages }, testWords), query).words.map(
        ({ typed, word }) => `${typed} → ${word}`,
      );
    expect(joined('my leg blockr')).toEqual(['my → my', 'leg blockr → legblocker']);
    expect(joined('the blockr')[0]).toBe('the → the');
    expect(joined('sciatica blocker')).toEqual(['sciatica blocker → sciaticablocker']);
    // A slip in the first part is put right with the name.
    expect(joined('siatica blocker')).toEqual(['siatica blocker → sciaticablocker']);
  });

  test('a sure correction goes before two words in one, and that before a word that was begun', () => {
    const pages = [{ path: 'x', title: 'Nerve and block', aliases: ['Nerveblocker', 'Nervebridge'] }];
    const read = (query: string, aliases = ['Nerveblocker', 'Nervebridge']): string[] =>
      understandQuery(
        new SearchEngine({ ...testNames, pages: [{ ...pages[0]!, aliases }] }, testWords),
        query,
      ).words.map(({ word }) => word);
    // One letter doubled costs half a slip.
    expect(read('nnerveblocker')).toEqual(['nerveblocker']);
    expect(read('nerveblock', ['nerveblocck'])).toEqual(['nerveblocck']);
    // One slip is a worse guess than the parts.
    expect(read('nerveblock', ['nerveblocx'])).toEqual(['nerve', 'block']);
    expect(read('nervebri')).toEqual(['nervebridge']);
  });
});

describe('an everyday word among the words of a name', () => {
  const names = { ...testNames, pages: [...testNames.pages, { path: 'x', title: 'Medial branch test', aliases: [] }] };
  const own = new SearchEngine(names, testWords);
  const corrected = (query: string) => understandQuery(own, query).corrected;

  test('is mended when the rest of the name is there', () => {
    expect(corrected('medal branch test')).toBe('medial branch test');
    expect(corrected('medal test branch')).toBe('medial test branch');
  });

  test('and left alone elsewhere', () => {
    expect(corrected('medal branch')).toBeUndefined();
    expect(corrected('medal')).toBeUndefined();
    expect(corrected('gold medal')).toBeUndefined();
    // A name of one word is no reason.
    const single = new SearchEngine({ ...testNames, pages: [{ path: 'x', title: 'Medial', aliases: [] }] }, testWords);
    expect(understandQuery(single, 'medal').corrected).toBeUndefined();
  });

  test('a word that means something is not touched', () => {
    const text = new SearchEngine(names, { ...testWords, postings: [['medal', 1]] });
    expect(understandQuery(text, 'medal branch test').corrected).toBeUndefined();
  });

  test('a word that another rule knows, and a word that was only begun', () => {
    const begun = new SearchEngine(names, {
      ...testWords,
      rules: { ...testWords.rules, plainWords: ['bran', 'medal'] },
    });
    expect(understandQuery(begun, 'medal branch test').corrected).toBe('medial branch test');
    expect(understandQuery(begun, 'medial bran test').corrected).toBe('medial branch test');
  });
});

describe('what is asked', () => {
  test('the longest pattern that fits; its words ask', () => {
    const { intent, words } = understand('how long does sciatica last');
    expect(intent).toBe('how-long');
    expect(words.filter(({ asking }) => asking).map(({ word }) => word)).toEqual(['how', 'long', 'last']);
    expect(understand('risk of sciatica')).toMatchObject({ intent: 'risk' });
    expect(understand('sciatica')).not.toHaveProperty('intent');
  });

  test('of two that are as long the first', () => {
    expect(understand('long risk').intent).toBe('how-long');
    expect(understand('risk long').words.map(({ asking }) => asking)).toEqual([false, true]);
  });
});

describe('words that name a danger', () => {
  test('are never read as other words', () => {
    const isDanger = (word: string): boolean => word === 'siatica';
    expect(understandQuery(engine, 'siatica').corrected).toBe('sciatica');
    expect(understandQuery(engine, 'siatica', { isDanger })).not.toHaveProperty('corrected');
    expect(understandQuery(engine, 'siatica now', { isDanger, typing: true })).not.toHaveProperty('corrected');
  });
});

describe('the limits of the subject', () => {
  test.each([
    // A word that puts the whole query outside, whatever else it names.
    ['dog sciatica', [], true],
    ['tooth fairy', ['tooth', 'fairy'], true],
    ['tooth fairy pain', ['tooth', 'fairy'], true],
    // Not in this order another subject, but nothing of ours either.
    ['fairy tooth', [], true],
    // Several words that pages only say in passing are no sign, unless one tells of a complaint.
    ['needle sleep', [], true],
    ['needle ache', [], false],
    ['needle sleep pain', [], false],
    // A guess counts in a whole name alone.
    ['whxplaxh', [], false],
    ['implxnt', [], true],
    ['pulse implxnt', [], false],
    ['wisdom tooth', ['wisdom', 'tooth'], true],
    // The pain that comes with it is ours.
    ['wisdom tooth pain', [], false],
    ['wisdom tooth sciatica', ['wisdom', 'tooth'], false],
    ['xylophone', ['xylophone'], true],
    ['xylophone pain', ['xylophone'], false],
    ['xylophone sciatica', ['xylophone'], false],
    ['xylophone block', ['xylophone'], true],
    ['xylophone leg', ['xylophone'], true],
    // A part of the body and something said of it: a complaint.
    ['xylophone leg needle', ['xylophone'], false],
    ['xylophone nerve needle', ['xylophone'], true],
    ['xylophone risk', ['xylophone'], true],
    ['xylophone the', ['xylophone'], true],
    ['bus', [], true],
    ['bus leg', [], true],
    ['bus hurt', [], false],
    ['tooth fairy leg needle', ['tooth', 'fairy'], true],
    ['sciatica', [], false],
    ['needle', [], false],
  ])('%s', (query, outside, quiet) => {
    expect([understand(query).outside, understand(query).quiet]).toEqual([outside, quiet]);
  });

  test('a subject of which only one word is a name of ours is not', () => {
    const pages = [...testNames.pages, { path: 'x', title: 'Fairy', aliases: ['Pet'] }];
    const own = new SearchEngine({ ...testNames, pages }, testWords);
    expect(understandQuery(own, 'tooth fairy').outside).toEqual(['tooth', 'fairy']);
    expect(understandQuery(own, 'pet cat').quiet).toBe(true);
    expect(understandQuery(own, 'pet').quiet).toBe(false);
  });

  test('a subject that is a name of ours is ours', () => {
    const names = {
      ...testNames,
      pages: [...testNames.pages, { path: 'x', title: 'Tooth fairy', aliases: ['Dog'] }],
    };
    const own = new SearchEngine(names, testWords);
    expect(understandQuery(own, 'tooth fairy')).toMatchObject({ outside: [], quiet: false });
    expect(understandQuery(own, 'dog')).toMatchObject({ outside: [], quiet: false });
  });
});
