/**
 * The index in memory. It has two states: with the names alone it suggests, mends spelling and knows emergencies; with the words as
 * well it knows every word of every page, what a question asks, and the limits of the subject. Nothing in it changes once it is built.
 */
import type { NamesFile, PageDetails, WordsFile } from './indexFiles.ts';
import { Language } from './language.ts';
import { findRun, readPattern, type Pattern } from './matchPattern.ts';
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
 * `other`: known, but on no page.
 */
export type WordKind = 'topic' | 'text' | 'generic' | 'everyday' | 'other' | 'stop' | 'number' | 'unknown';

/** Levels above those of the text (1–3). */
const LEVEL = { title: 6, alias: 5, hidden: 4 } as const;
const LEVELS_OF_TEXT = 3;

export class SearchEngine {
  readonly names: NamesFile;
  readonly language: Language;
  readonly spelling: Spelling;
  readonly genericTerms: ReadonlySet<string>;
  /** Per emergency the ways to say it. */
  readonly emergencyPatterns: readonly (readonly Pattern[])[];
  readonly intentPatterns: readonly { id: string; pattern: Pattern }[];
  /** Subjects that are not ours; see `outOfScope` of content/<lang>/search.yaml. */
  readonly outside: Readonly<Record<'whole' | 'never' | 'unlessPain', readonly string[][]>>;
  readonly painTerms: ReadonlySet<string>;
  readonly complaintTerms: ReadonlySet<string>;
  /** Words for parts of the body. */
  readonly bodyTerms: ReadonlySet<string>;
  readonly #words: WordsFile | undefined;
  readonly #namesByTerm = new Map<string, PageName[]>();
  /** Term → page → level. */
  readonly #levels = new Map<string, Map<number, number>>();
  readonly #topicTerms = new Set<string>();
  readonly #everydayTerms: ReadonlySet<string>;
  /** Never taken for misspellings. */
  readonly #otherTerms: ReadonlySet<string>;
  readonly #bodyRuns: readonly { region: string; runs: readonly string[][] }[];
  /** Words that a misspelt one may mean → their terms. */
  readonly #vocabulary = new Map<string, string>();
  readonly #glossary = new Map<string, { id: string; term: string }>();

  constructor(names: NamesFile, words?: WordsFile) {
    const { rules } = names;
    const language = new Language(rules);
    const { stem } = language;
    const runsOf = (texts: readonly string[] = []): string[][] => texts.map((text) => splitWords(text).map(stem));
    const { outOfScope, bodyWords = {}, plainWords = [], complaintWords = [], intents = {} } = words?.rules ?? {};
    const asks = Object.entries(intents).flatMap(([id, intent]) => intent.asks.map((ask) => ({ id, ask })));
    this.names = names;
    this.language = language;
    this.#words = words;
    this.genericTerms = new Set(rules.genericWords.map(stem));
    this.emergencyPatterns = rules.emergencies.map(({ says }) => says.map((say) => readPattern(say, stem)));
    this.intentPatterns = asks.map(({ id, ask }) => ({ id, pattern: readPattern(ask, stem) }));
    this.outside = {
      whole: runsOf(outOfScope?.whole),
      never: runsOf(outOfScope?.never),
      unlessPain: runsOf(outOfScope?.unlessPain),
    };
    this.painTerms = new Set(outOfScope?.painWords.map(stem));
    this.complaintTerms = new Set(complaintWords.map(stem));
    this.bodyTerms = language.termsOf(Object.values(bodyWords).flat());
    this.#everydayTerms = language.termsOf(plainWords);
    this.#bodyRuns = Object.entries(bodyWords).map(([region, parts]) => ({ region, runs: runsOf(parts) }));
    this.#otherTerms = language.termsOf([
      ...rules.genericWords,
      ...rules.emergencies.flatMap(({ says }) => says),
      ...Object.values(outOfScope ?? {}).flatMap((list) => list.filter((item) => typeof item === 'string')),
      ...plainWords,
      ...complaintWords,
      ...asks.map(({ ask }) => ask),
    ]);
    this.#addNames();
    if (words) this.#addWords(words);
    for (const term of this.bodyTerms) this.#topicTerms.add(term);
    this.spelling = new Spelling(
      names,
      new Map([...this.#vocabulary].map(([word, term]) => [word, this.#topicTerms.has(term)])),
    );
  }

  #addNames(): void {
    this.names.pages.forEach(({ title, aliases }, page) => {
      for (const text of new Set([title, title.replace(/\s*\([^)]*\)/g, '')])) this.#addName(page, text, 'title');
      for (const text of aliases) this.#addName(page, text, 'alias');
    });
  }

  #addWords({ pages, glossary, postings }: WordsFile): void {
    const corrections = new Map(Object.entries(this.names.corrections));
    const mend = (text: string): string =>
      splitWords(text)
        .map((word) => corrections.get(word) ?? word)
        .join(' ');
    pages.forEach(({ hidden, misspelt }, page) => {
      for (const text of hidden) this.#addName(page, mend(text), 'hidden');
      // Its words are no targets for corrections.
      for (const text of misspelt) this.#addName(page, mend(text), 'hidden', false);
    });
    for (const [id, ...terms] of glossary) {
      for (const name of terms) {
        const key = this.language.readTerms(name).join(' ');
        if (key && !this.#glossary.has(key)) this.#glossary.set(key, { id, term: terms[0] });
        this.#learn(name);
      }
    }
    for (const [word, ...steps] of postings) {
      const term = this.language.stem(word);
      if (!this.#vocabulary.has(word)) this.#vocabulary.set(word, term);
      let page = 0;
      for (const step of steps) {
        page += Math.floor(step / LEVELS_OF_TEXT);
        this.#raiseLevel(term, page, (step % LEVELS_OF_TEXT) + 1);
      }
    }
  }

  #addName(page: number, text: string, kind: PageName['kind'], meant = true): void {
    const name: PageName = { page, text, terms: this.language.readTerms(text), kind };
    if (meant) this.#learn(text);
    for (const term of name.terms) {
      this.#namesByTerm.set(term, [...(this.#namesByTerm.get(term) ?? []), name]);
      if (!this.genericTerms.has(term)) this.#topicTerms.add(term);
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

  /** True once the words are in. */
  get complete(): boolean {
    return this.#words !== undefined;
  }

  get intents(): WordsFile['rules']['intents'] {
    return this.#words?.rules.intents ?? {};
  }

  get pointers(): WordsFile['rules']['outOfScope']['pointers'] {
    return this.#words?.rules.outOfScope.pointers ?? [];
  }

  detailsOf(page: number): PageDetails | undefined {
    return this.#words?.pages[page];
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
    if (this.genericTerms.has(term)) return 'generic';
    if (this.#topicTerms.has(term)) return 'topic';
    if (/^\d+$/.test(word)) return 'number';
    const levels = [...this.levelsOf(term).values()];
    if (this.#everydayTerms.has(term) && levels.every((level) => level === 1)) return 'everyday';
    if (levels.length === 0 && this.#otherTerms.has(term)) return 'other';
    return levels.length > 0 || this.#vocabulary.has(word) ? 'text' : 'unknown';
  }

  /** Of these terms the ones that belong to a name which they hold whole. */
  findNamed(terms: Iterable<string>): ReadonlySet<string> {
    const present = new Set(terms);
    const whole = [...present]
      .flatMap((term) => this.namesWith(term))
      .filter((name) => name.terms.every((term) => present.has(term)));
    return new Set(whole.flatMap((name) => name.terms));
  }

  /** Regions of the body map that these terms name. */
  findRegions(terms: readonly string[]): string[] {
    return this.#bodyRuns
      .filter(({ runs }) => runs.some((run) => findRun(terms, run) >= 0))
      .map(({ region }) => region);
  }

  /** The glossary entry that has exactly these terms for a name. */
  findEntry(terms: Iterable<string>): { id: string; term: string } | undefined {
    return this.#glossary.get([...new Set(terms)].join(' '));
  }
}
