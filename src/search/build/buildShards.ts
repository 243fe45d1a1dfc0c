/**
 * The small index of a site that two files cannot hold, cut into many small files, of which a query loads a few: per word one file
 * of terms (cut by the alphabet, so that the neighbours of a misspelt word come along), and per result one file of pages. A term
 * keeps every page that is named after it, and of the others the 300 that are most about it.
 */
import type { SearchRules } from '../../content/schema/search.ts';
import type { ShardPage, ShardPlan } from '../files.ts';
import { joinPhrases, readPhrases } from '../joinPhrases.ts';
import { writeTerms, type CappedTerm, type Posting } from '../postings.ts';
import { splitWords } from '../readWords.ts';
import { createStemmer } from '../stemWord.ts';
import { countWords, type CountedTerm } from './countWords.ts';
import type { SourcePage } from './listPages.ts';

export interface Shards {
  plan: ShardPlan;
  /** Each a file of terms, as text. */
  terms: string[];
  /** Each a file of pages. */
  pages: ShardPage[][];
}

const MOST_POSTINGS = 300;
/** Letters of a file of terms before compression; about 5 kB after. */
const TERMS_SIZE = 9000;
const PAGES_SIZE = 16;
const WEIGHT = { title: 6, alias: 5, hidden: 4 } as const;

/** @param pages all pages, most linked first: their places are the numbers that all files use */
export function buildShards(rules: SearchRules, pages: readonly SourcePage[]): Shards {
  const counted = countWords(rules, pages);
  addNames(rules, pages, counted);
  const terms = [...counted]
    .map(([term, { word, postings }]) => ({ term, word, pages: postings.length, postings: capPostings(postings) }))
    .sort((a, b) => (a.term < b.term ? -1 : 1));
  const files = cutTerms(terms);
  return {
    plan: {
      terms: files.map((file, place) => cutName(file[0]?.term ?? '', files[place - 1]?.at(-1)?.term)),
      size: PAGES_SIZE,
    },
    // The word stands first, since a reader is shown words; the file is found by the term.
    terms: files.map((file) => writeTerms(file)),
    pages: cutPages(pages),
  };
}

/** Adds what pages are named, above what they say. */
function addNames(rules: SearchRules, pages: readonly SourcePage[], counted: Map<string, CountedTerm>): void {
  const stem = createStemmer(rules.stemming, new Map(Object.entries(rules.sameWords)));
  const stop = new Set(rules.stopWords);
  const phrases = readPhrases(rules.samePhrases);
  const named = new Map<string, { word: string; pages: Map<number, number> }>();
  pages.forEach(({ page: { title, aliases }, details: { hidden } }, page) => {
    const add = (name: string, weight: number): void => {
      for (const { word } of joinPhrases(splitWords(name), phrases)) {
        if (stop.has(word)) continue;
        const term = stem(word);
        const entry = named.get(term) ?? { word, pages: new Map<number, number>() };
        entry.pages.set(page, Math.max(entry.pages.get(page) ?? 0, weight));
        named.set(term, entry);
      }
    };
    add(title, WEIGHT.title);
    for (const alias of aliases) add(alias, WEIGHT.alias);
    for (const name of hidden) add(name, WEIGHT.hidden);
  });
  for (const [term, { word, pages: weights }] of named) {
    const { word: known = word, postings = [] } = counted.get(term) ?? {};
    const others = postings.filter(({ page }) => !weights.has(page));
    counted.set(term, {
      word: known,
      postings: [...others, ...[...weights].map(([page, weight]) => ({ page, weight }))],
    });
  }
}

function capPostings(postings: readonly Posting[]): Posting[] {
  const ranked = postings.toSorted((a, b) => b.weight - a.weight || a.page - b.page);
  const named = ranked.filter(({ weight }) => weight >= WEIGHT.hidden).length;
  return ranked.slice(0, Math.max(MOST_POSTINGS, named)).sort((a, b) => a.page - b.page);
}

function cutTerms<Term extends CappedTerm>(terms: readonly Term[]): Term[][] {
  const files: Term[][] = [];
  let size = TERMS_SIZE;
  for (const term of terms) {
    if (size >= TERMS_SIZE) {
      files.push([]);
      size = 0;
    }
    files.at(-1)?.push(term);
    size += term.word.length + term.postings.length * 1.4 + 3;
  }
  return files;
}

/** As many letters as it takes to come after the term before. */
function cutName(term: string, before: string | undefined): string {
  if (before === undefined) return '';
  let letters = 1;
  while (letters < term.length && term.slice(0, letters) <= before) letters += 1;
  return term.slice(0, letters);
}

function cutPages(pages: readonly SourcePage[]): ShardPage[][] {
  const place = new Map(pages.map(({ page }, index) => [page.path, index]));
  const entries = pages.map(({ page, details, related }): ShardPage => ({
    ...page,
    ...details,
    related: related.flatMap((path) => place.get(path) ?? []).slice(0, 10),
  }));
  return Array.from({ length: Math.ceil(entries.length / PAGES_SIZE) }, (_, file) =>
    entries.slice(file * PAGES_SIZE, (file + 1) * PAGES_SIZE),
  );
}
