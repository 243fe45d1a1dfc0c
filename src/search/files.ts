/** What the two files hold that the browser loads. The first must be small: suggestions wait for it. */
import type { SearchRules } from '../content/schema/search.ts';

/** `site`: pages about the site itself (privacy, accessibility …). */
export const KINDS = ['treatments', 'conditions', 'guides', 'site'] as const;
export type Kind = (typeof KINDS)[number];

export interface NamedPage {
  /** Address below the language's root, like `conditions/sciatica`. */
  path: string;
  title: string;
  /** Names shown on the page. */
  aliases: string[];
}

/** Loaded when a reader turns to search: enough for suggestions, spelling and emergencies. */
export interface NamesFile {
  lang: string;
  pages: NamedPage[];
  /** Misspelt word → right word, worked out from the misspellings that the pages list. */
  corrections: Record<string, string>;
  rules: Pick<
    SearchRules,
    'stopWords' | 'genericWords' | 'stemming' | 'soundAlike' | 'soundSame' | 'sameWords' | 'samePhrases' | 'emergencies'
  >;
  /** Emergency numbers of site.yaml. */
  numbers: { place: string; number: string }[];
  /** Pages of the site. When `pages` holds fewer, the others are in the shards. */
  total: number;
  shards?: ShardPlan;
}

export interface PageDetails {
  summary: string;
  /** Names that are only searched: everyday words, brands, abbreviations. */
  hidden: string[];
  /** Misspelt names that the corrections do not already mend. */
  misspelt: string[];
  /** Values of the filters. */
  regions: string[];
  category?: string;
  invasiveness?: string;
  certainty?: string;
  /** Places in the list of pages that belong together with this one, strongest first. */
  related: number[];
}

/** Only on a site with more pages than the two files hold: how the rest is cut into files that are loaded as a query needs them. */
export interface ShardPlan {
  /** The first term of each file of terms, sorted, cut to the letters that part it from the term before. */
  terms: string[];
  /** Pages in a file of pages. */
  size: number;
}

/** A page in a shard. Its `related` are places in the order of all pages, most linked first. */
export interface ShardPage extends NamedPage, PageDetails {
  /** Name of its text file, for passages. */
  fragment?: string;
}

/** Loaded beside it, for full results: everyday names, every word of every page, intents, and what is out of scope. */
export interface WordsFile {
  /** In the order of NamesFile.pages. */
  pages: PageDetails[];
  /** See postings.ts. */
  postings: string;
  /** Glossary terms: id, term, other names. */
  glossary: [string, string, ...string[]][];
  rules: Pick<SearchRules, 'intents' | 'outOfScope' | 'plainWords' | 'bodyWords' | 'complaintWords' | 'procedureWords'>;
}

export const kindOf = ({ path }: NamedPage): Kind => KINDS.find((kind) => path.startsWith(`${kind}/`)) ?? 'site';
