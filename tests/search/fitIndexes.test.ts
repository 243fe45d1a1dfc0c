/** The small index stays within its budgets on a site of any size, and keeps the pages that matter. */
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { loadLibrary } from '../../src/content/read/loadLibrary.ts';
import { fitIndexes, NAMES_BUDGET, SHARDED_WORDS_BUDGET } from '../../src/search/build/fitIndexes.ts';
import { listPages } from '../../src/search/build/listPages.ts';
import { loadRules } from '../../src/search/build/loadRules.ts';
import { makePages } from '../bench/search/makePages.ts';

const { library } = loadLibrary(process.cwd(), 'en');
const rules = loadRules(library, 'en');
const ours = listPages(library, rules);
const weigh = (file: unknown): number => gzipSync(JSON.stringify(file), { level: 9 }).length;

test('our own pages all fit', () => {
  const { names } = fitIndexes(library.glossary, rules, ours, 'en', []);
  expect(names.pages.length).toBe(names.total);
});

test('a larger site is capped, and the pages others link to stay', () => {
  const pages = [...makePages(600, ours), ...ours];
  const { names, words } = fitIndexes(library.glossary, rules, pages, 'en', []);
  expect(names.total).toBe(pages.length);
  expect(names.pages.length).toBeLessThan(pages.length);
  expect(names.pages.length).toBe(words.pages.length);
  expect(weigh(names)).toBeLessThanOrEqual(NAMES_BUDGET);
  expect(weigh(words)).toBeLessThanOrEqual(SHARDED_WORDS_BUDGET);
  expect(names.pages.map(({ path }) => path)).toContain('conditions/back-pain');
});
