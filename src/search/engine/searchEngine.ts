/**
 * The index in memory. It has two states: with the names alone it suggests and mends spelling; with the words as
 * well it knows every word of every page, what a question asks, and the limits of the subject. Nothing in it changes once it is built.
 */
import type { NamesFile, WordsFile } from './indexFiles.ts';
import { Language } from './language.ts';
import { readPattern, type Pattern } from './matchPattern.ts';
import { splitWords } from './readText.ts';
import { Spelling } from './spelling.ts';

export interface PageName {
  /** Index in the list of pages. */
  page: number;
  text: string;
  /** Its terms without stop words, each once. */
  terms: readonly string[];
  /** `hidden`: searched, but not shown on the page. */
  kind: 'title' | 'alias' | 'hidden';
}

/**
 * `topic`: part of a name; `text`: said on pages; `generic`: fits any subject; `everyday`: said in passing at most, like “bus”;
 * `other`: known, but on no page; `stop`: without meaning, like numbers.
 */
export type WordKind = 'topic' | 'text' | 'generic' | 'everyday' | 'other' | 'stop' | 'unknown';

/** Levels above those of the text (1–3). */
const LEVEL = { title: 6, alias: 5, hidden: 4 } as const;
const LEVELS_OF_TEXT = 3;

const NO_WORDS: WordsFile = {
  pages: [],
  postings: [],
  glossary: [],
  rules: {
    intents: {},
    outOfScope: { whole: [], never: [], unlessPain: [], painWords: [], pointers: [] },
    plainWords: [],
    bodyWords: {},
  },
};

export class SearchEngine {
  readonly names: NamesFile;
  /** Empty until they are in. */
  readonly words: WordsFile;
  readonly complete: boolean;
  readonly language: Language;
  readonly spelling: Spelling;
  readonly intentPatterns: readonly { id: string; pattern: Pattern }[];
  /** Subjects that are not ours; see `outOfScope` of content/<lang>/search.yaml. */
  readonly outside: Readonly<Record<'whole' | 'never' | 'unlessPain', readonly string[][]>>;
  readonly painTerms: ReadonlySet<string>;
  /** Words for parts of the body. */
  readonly bodyTerms: ReadonlySet<string>;
  readonly #namesByTerm = new Map<string, PageName[]>();
  /** Term → page → level. */
  readonly #levels = new Map<string, Map<number, number>>();
  readonly #genericTerms: ReadonlySet<string>;
  readonly #topicTerms = new Set<string>();
  readonly #everydayTerms: ReadonlySet<string>;
  /** Never taken for misspellings. */
  readonly #otherTerms: ReadonlySet<string>;
  /** Words that a misspelt one may mean → their terms. */
  readonly #vocabulary = new Map<string, string>();
  readonly #glossary = new Map<string, { id: string; term: string }>();

  constructor(names: NamesFile, words?: WordsFile) {
    this.names = names;
    this.words = words ?? NO_WORDS;
    this.complete = words !== undefined;
    const language = (this.language = new Language(names.rules));
    const { genericWords } = names.rules;
    const { outOfScope, bodyWords, plainWords, intents } = this.words.rules;
    const { whole, never, unlessPain, painWords } = outOfScope;
    const { stem } = language;
    const runsOf = (texts: readonly string[]): string[][] => texts.map((text) => splitWords(text).map(stem));
    const asks = Object.entries(intents).flatMap(([id, intent]) => intent.asks.map((ask) => ({ id, ask })));
    this.intentPatterns = asks.map(({ id, ask }) => ({ id, pattern: readPattern(ask, stem) }));
    this.outside = { whole: runsOf(whole), never: runsOf(never), unlessPain: runsOf(unlessPain) };
    this.painTerms = language.termsOf(painWords);
    this.bodyTerms = language.termsOf(Object.values(bodyWords).flat());
    this.#genericTerms = language.termsOf(genericWords);
    this.#everydayTerms = language.termsOf(plainWords);
    const others = [genericWords, whole, never, unlessPain, painWords, plainWords];
    this.#otherTerms = language.termsOf([...others.flat(), ...asks.map(({ ask }) => ask)]);
    this.#addNames();
    this.#addWords();
    for (const term of this.bodyTerms) this.#topicTerms.add(term);
    const named = [...this.#vocabulary].map(([word, term]): [string, boolean] => [word, this.#topicTerms.has(term)]);
    this.spelling = new Spelling(names, new Map(named));
  }

  #addNames(): void {
    this.names.pages.forEach(({ title, aliases }, page) => {
      for (const text of new Set([title, title.replace(/\s*\([^)]*\)/g, '')])) this.#addName(page, text, 'title');
      for (const text of aliases) this.#addName(page, text, 'alias');
    });
    this.words.pages.forEach(({ hidden }, page) => hidden.forEach((text) => this.#addName(page, text, 'hidden')));
  }

  #addWords(): void {
    for (const [id, ...terms] of this.words.glossary) {
      for (const name of terms) {
        const key = this.language.readTerms(name).join(' ');
        if (key && !this.#glossary.has(key)) this.#glossary.set(key, { id, term: terms[0] });
        this.#learn(name);
      }
    }
    for (const [word, ...postings] of this.words.postings) {
      const term = this.language.stem(word);
      if (!this.#vocabulary.has(word)) this.#vocabulary.set(word, term);
      for (const posting of postings)
        this.#raiseLevel(term, Math.floor(posting / LEVELS_OF_TEXT), (posting % LEVELS_OF_TEXT) + 1);
    }
  }

  #addName(page: number, text: string, kind: PageName['kind']): void {
    const name: PageName = { page, text, terms: this.language.readTerms(text), kind };
    this.#learn(text);
    for (const term of name.terms) {
      this.#namesByTerm.set(term, [...(this.#namesByTerm.get(term) ?? []), name]);
      if (!this.#genericTerms.has(term)) this.#topicTerms.add(term);
      this.#raiseLevel(term, page, LEVEL[kind]);
    }
  }

  #learn(text: string): void {
    for (const word of splitWords(text))
      if (!this.language.stopWords.has(word)) this.#vocabulary.set(word, this.language.stem(word));
  }

  #raiseLevel(term: string, page: number, level: number): void {
    const pages = this.#levels.get(term) ?? new Map<number, number>();
    pages.set(page, Math.max(pages.get(page) ?? 0, level));
    this.#levels.set(term, pages);
  }

  /** Page → how much it is about a term: an index of RANKING.levels. */
  levelsOf(term: string): ReadonlyMap<number, number> {
    return this.#levels.get(term) ?? new Map();
  }

  namesWith(term: string): readonly PageName[] {
    return this.#namesByTerm.get(term) ?? [];
  }

  classify(word: string): WordKind {
    if (this.language.stopWords.has(word)) return 'stop';
    const term = this.language.stem(word);
    if (this.#genericTerms.has(term)) return 'generic';
    if (this.#topicTerms.has(term)) return 'topic';
    if (/^\d+$/.test(word)) return 'stop';
    const levels = [...this.levelsOf(term).values()];
    if (this.#everydayTerms.has(term) && levels.every((level) => level === 1)) return 'everyday';
    if (levels.length === 0 && this.#otherTerms.has(term)) return 'other';
    return levels.length > 0 || this.#vocabulary.has(word) ? 'text' : 'unknown';
  }

  /**
   * Of these terms the ones that belong to a name which they hold.
   * @param isPart true: two of its words that say what it is are enough
   */
  findNamed(terms: Iterable<string>, isPart = false): ReadonlySet<string> {
    const present = new Set(terms);
    const names = [...present].flatMap((term) => this.namesWith(term));
    const held = names.filter((name) => {
      const shared = name.terms.filter((term) => present.has(term));
      const telling = shared.filter((term) => !this.#genericTerms.has(term));
      return shared.length === name.terms.length || (isPart && telling.length > 1);
    });
    return new Set(held.flatMap((name) => name.terms));
  }

  /** The glossary entry that has exactly these terms for a name. */
  findEntry(terms: Iterable<string>): { id: string; term: string } | undefined {
    return this.#glossary.get([...new Set(terms)].join(' '));
  }
}
