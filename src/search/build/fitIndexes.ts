/**
 * Keeps the small index small on a site of any size. As long as all pages fit the two budgets, two files hold every word of the
 * site. On a larger site the first holds the pages that others link to most, the second no longer holds words, and everything is
 * cut into shards of which a query loads a few (buildShards.ts).
 */
import { gzipSync } from 'node:zlib';
import type { Library } from '../../content/read/library.ts';
import type { SearchRules } from '../../content/schema/search.ts';
import type { Site } from '../../content/schema/site.ts';
import type { NamesFile, WordsFile } from '../files.ts';
import { buildNames } from './buildNames.ts';
import { buildWords } from './buildWords.ts';
import { buildShards, type Shards } from './buildShards.ts';
import type { SourcePage } from './listPages.ts';

/** Compressed bytes (gzip 9). The first file and its code (11.7 kB) stay within the 25 kB of the first suggestions. */
export const NAMES_BUDGET = 12_900;
export const WORDS_BUDGET = 60_000;
/** With shards the second file holds no words, and a first query loads some shards besides. */
export const SHARDED_WORDS_BUDGET = 30_000;
/** A page costs at least 18 bytes of names, so more can never fit. */
const MOST_PAGES = 800;

export interface Indexes {
  names: NamesFile;
  words: WordsFile;
  /** Only on a site that the two files cannot hold. */
  shards?: Shards;
}

export function fitIndexes(
  glossary: Library['glossary'],
  rules: SearchRules,
  pages: readonly SourcePage[],
  lang: string,
  numbers: Site['emergency'],
): Indexes {
  const build = (part: readonly SourcePage[], shards?: Shards): Indexes => {
    const names = buildNames(rules, part, lang, numbers, pages.length);
    const words = buildWords(names, rules, part, glossary, shards === undefined);
    return shards ? { names: { ...names, shards: shards.plan }, words, shards } : { names, words };
  };
  if (pages.length <= MOST_PAGES) {
    const all = build(pages);
    if (fits(all)) return all;
  }
  const ranked = orderByLinks(pages);
  const shards = buildShards(rules, ranked);
  let least = 0;
  let most = Math.min(pages.length, MOST_PAGES);
  let best = build([], shards);
  while (most - least > 8) {
    const middle = Math.floor((least + most) / 2);
    const tried = build(ranked.slice(0, middle), shards);
    if (fits(tried)) [least, best] = [middle, tried];
    else most = middle;
  }
  return best;
}

const weigh = (file: unknown): number => gzipSync(JSON.stringify(file), { level: 9 }).length;
const fits = ({ names, words, shards }: Indexes): boolean =>
  weigh(names) <= NAMES_BUDGET && weigh(words) <= (shards ? SHARDED_WORDS_BUDGET : WORDS_BUDGET);

/** Most linked first; pages linked alike keep their order. */
function orderByLinks(pages: readonly SourcePage[]): SourcePage[] {
  const links = new Map<string, number>();
  for (const { related } of pages) for (const path of related) links.set(path, (links.get(path) ?? 0) + 1);
  return pages.toSorted((a, b) => (links.get(b.page.path) ?? 0) - (links.get(a.page.path) ?? 0));
}
