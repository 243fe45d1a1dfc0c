import { describe, expect, test } from 'vitest';
import { NAMED, RANKING } from '../thresholds.ts';
import { rankPages, weighTerms } from './rankPages.ts';
import { SearchEngine } from './searchEngine.ts';
import { testNames, testWords } from './testIndex.ts';
import { understandQuery } from './understandQuery.ts';

const engine = new SearchEngine(testNames, testWords);
const rank = (query: string, from = engine) => rankPages(from, understandQuery(from, query));
/** Pages with their scores. */
const scores = (query: string, from = engine): [number, number][] =>
  rank(query, from).map(({ page, score }) => [page, Number(score.toFixed(4))]);
const weights = (query: string, from = engine): Record<string, number> =>
  Object.fromEntries(
    [...weighTerms(from, understandQuery(from, query))].map(([term, weight]) => [term, Number(weight.toFixed(4))]),
  );

/** The weight of a word that `about` of the six pages are about. */
const rarity = (about: number): number => Number(Math.log(1 + (6 - about + 0.5) / (about + 0.5)).toFixed(4));
const [, once, more, lead] = RANKING.levels;

describe('the weight of a word', () => {
  test('rare words weigh more; a page that says it once is about it by a part', () => {
    expect(weights('sciatica')).toEqual({ sciatica: rarity(1) });
    expect(weights('nerve')).toEqual({ nerve: rarity(2) });
    expect(weights('burning')).toEqual({ burn: rarity(2 * once) });
    expect(weights('needle')).toEqual({ needle: rarity(more + lead) });
  });

  test('words that fit any subject count little beside one, and whole alone', () => {
    expect(weights('pain')).toEqual({ pain: rarity(2) });
    expect(weights('sciatica pain')).toEqual({
      sciatica: rarity(1),
      pain: Number((Math.log(1 + 4.5 / 2.5) * RANKING.genericShare).toFixed(4)),
    });
  });

  test('so do words that ask', () => {
    const own = new SearchEngine(testNames, { ...testWords, postings: [...testWords.postings, ['long', 2]] });
    const long = Math.log(1 + (6 - lead + 0.5) / (lead + 0.5));
    expect(weights('long', own)).toEqual({ long: Number(long.toFixed(4)) });
    expect(weights('long sciatica', own)).toEqual({
      long: Number((long * RANKING.genericShare).toFixed(4)),
      sciatica: rarity(1),
    });
  });

  test('stop words, strange words, what is outside and what no page says have none', () => {
    expect(weights('the sciatica xylophone chest')).toEqual({ sciatica: rarity(1) });
    const own = new SearchEngine(testNames, {
      ...testWords,
      postings: [
        ['tooth', 1],
        ['fairy', 1],
      ],
    });
    expect(weights('tooth fairy sciatica', own)).toEqual({ sciatica: rarity(1) });
  });

  test('a word that stands twice counts once, with its greater weight', () => {
    const own = new SearchEngine(testNames, { ...testWords, postings: [...testWords.postings, ['risk', 2]] });
    const risk = Math.log(1 + (6 - lead + 0.5) / (lead + 0.5));
    expect(weights('risk sciatica risk', own)['risk']).toBe(Number(risk.toFixed(4)));
  });
});

describe('the order of pages', () => {
  test('a title before a shown name before a text; what is far below the best is left out', () => {
    expect(rank('nerve block').map(({ page }) => page)).toEqual([0, 2]);
    expect(scores('sciatica')[0]).toEqual([2, RANKING.levels[6] + RANKING.name]);
    expect(scores('needle')).toEqual([
      [1, lead],
      [0, more],
    ]);
    // One word of two, said once: under a fifth of the best.
    expect(rank('sciatica burning').map(({ page }) => page)).toEqual([2]);
    // Alike: in the order of the list.
    expect(scores('burning')).toEqual([
      [2, once],
      [3, once],
    ]);
  });

  test('a name that the query holds in part counts by the part that it holds', () => {
    // “Nerve block” is half in “block”: level 6, and half of what a part may add.
    expect(scores('block pain')[0]?.[0]).toBe(0);
    const [first] = scores('jab');
    expect(first).toEqual([0, RANKING.levels[5] + RANKING.namePart / 2]);
  });

  test('a query holds a name whole: how much of the query it covers', () => {
    const [sciatica] = rank('sciatica needle');
    const { sciatica: own = 0, needle = 0 } = weights('sciatica needle');
    expect(sciatica).toMatchObject({ page: 2, named: expect.closeTo(own / (own + needle), 3) });
    expect(rank('block')[0]).toMatchObject({ page: 0, named: 0 });
  });

  test('the name that was hit is shown when it is not the title, and covers enough', () => {
    expect(rank('numbing shot')[0]).toEqual({ page: 0, score: expect.closeTo(2.425), named: 1, alias: 'Numbing shot' });
    expect(rank('freezing injection')[0]).toEqual({
      page: 0,
      score: expect.closeTo(2.2),
      named: 1,
      hidden: true,
    });
    expect(rank('sciatica')[0]).not.toHaveProperty('alias');
    expect(rank('sciatica')[0]).not.toHaveProperty('hidden');
    // Hit in part: no name to show.
    expect(rank('shot')[0]).toEqual({ page: 0, score: expect.closeTo(1.45), named: 0 });
    // A name that covers little of the query is not shown.
    const pages = [{ path: 'x', title: 'Whiplash', aliases: ['Pain'] }, ...testNames.pages];
    const own = new SearchEngine({ ...testNames, pages }, testWords);
    const little = rank('needle pain', own).find(({ page }) => page === 0);
    expect(little?.named).toBeGreaterThan(0);
    expect(little?.named).toBeLessThanOrEqual(NAMED.shown);
    expect(little).not.toHaveProperty('alias');
  });

  test('what belongs with the page asked for is shown however low it scores', () => {
    expect(rank('sciatica').map(({ page, score }) => [page, score > 0])).toEqual([
      [2, true],
      [0, false],
      [3, false],
    ]);
    // Not when it is only one of several things asked for.
    const { sciatica = 0, needle = 0 } = weights('sciatica needle bus');
    expect(sciatica / (sciatica + needle)).toBeLessThan(NAMED.certain);
    expect(rank('sciatica needle').map(({ page }) => page)).not.toContain(3);
  });
});

describe('nothing', () => {
  test('a query without anything of ours has no results', () => {
    expect(rank('dog sciatica')).toEqual([]);
    expect(rank('xylophone')).toEqual([]);
    expect(rank('42')).toEqual([]);
  });
});
