/** What the two files hold that the browser loads. The first must be small: suggestions wait for it. */
import type { SearchRules } from '../../content/schema/search.ts';

/** `site`: pages about the site itself (privacy, accessibility …). */
export const KINDS = ['treatments', 'conditions', 'medicines', 'guides', 'site'] as const;
export type Kind = (typeof KINDS)[number];

export interface NamedPage {
  /** Address below the language's root, like `conditions/sciatica`. */
  path: string;
  title: string;
  /** Names shown on the page. */
  aliases: string[];
}

/** Loaded when a reader turns to search: enough for suggestions and spelling. */
export interface NamesFile {
  lang: string;
  pages: NamedPage[];
  /** Misspelt word → right word, worked out from the misspellings that the pages list. */
  corrections: Record<string, string>;
  rules: Pick<
    SearchRules,
    'stopWords' | 'genericWords' | 'stemming' | 'soundAlike' | 'soundSame' | 'sameWords' | 'samePhrases'
  >;
}

export interface PageDetails {
  summary: string;
  /** Names that are only searched: everyday words, brands, abbreviations, misspelt names that no correction mends. */
  hidden: string[];
  /** Values of the filters. */
  regions: string[];
  category?: string;
  invasiveness?: string;
  certainty?: string;
  /** Indices of pages that belong with this one: the treatments of a condition, the conditions of a treatment. */
  related: number[];
}

/** Loaded beside it, for full results: everyday names, every word of every page, intents, and what is out of scope. */
export interface WordsFile {
  /** In the order of NamesFile.pages. */
  pages: PageDetails[];
  /**
   * Each word of the pages with the pages that say it: per page its index times 3, plus its level less 1.
   * Levels: 1 said once, 2 said more often, 3 in the summary, a heading or a symptom.
   */
  postings: [word: string, ...postings: number[]][];
  /** Glossary terms: id, term, other names. */
  glossary: [string, string, ...string[]][];
  rules: Pick<SearchRules, 'intents' | 'outOfScope' | 'plainWords' | 'bodyWords'>;
}

export const kindOf = ({ path }: NamedPage): Kind => KINDS.find((kind) => path.startsWith(`${kind}/`)) ?? 'site';
