/** The small index in memory: names and terms of all pages, ready to understand and to rank. */
import type { Correction } from './correctSpelling.ts';
import type { NamesFile, PageDetails, WordsFile } from './files.ts';
import { readSoundAlike, type SoundAlike } from './measureMisspelling.ts';
import { readPattern, type Pattern } from './matchPattern.ts';
import { joinPhrases, readPhrases, type Phrases } from './joinPhrases.ts';
import { readPostings, type CappedTerm } from './postings.ts';
import { splitWords } from './readWords.ts';
import { createStemmer, type Stemmer } from './stemWord.ts';

export interface PageName {
  page: number;
  text: string;
  /** Its terms without stop words, each once. */
  terms: string[];
  kind: 'title' | 'alias' | 'hidden';
}

export interface Engine {
  names: NamesFile;
  stem: Stemmer;
  alike: SoundAlike;
  phrases: Phrases;
  /** Misspelt word → right word. A map, since a query may hold words like “constructor”. */
  corrections: ReadonlyMap<string, string>;
  stopWords: ReadonlySet<string>;
  genericTerms: ReadonlySet<string>;
  pageNames: PageName[];
  /** Names that hold a term. */
  namesByTerm: Map<string, PageName[]>;
  /** Pages that hold a term, with weights: 1–3 for text (see Posting), 4 hidden name, 5 alias, 6 title. */
  pagesByTerm: Map<string, Map<number, number>>;
  /** How many pages are about a term, worked out once. */
  about: Map<string, number>;
  /** Terms that occur in a name: these make a query one about us. */
  topicTerms: Set<string>;
  /** Terms that occur in a title or an alias: even beside unknown words they are reason enough to answer. */
  shownTerms: Set<string>;
  /** Every word that may be meant by a misspelt one, with its term. */
  vocabulary: Map<string, string>;
  /** The sounds of those words, by the number of their letters; empty until a word must be corrected. */
  sounds: Map<number, { word: string; term: string; sound: string }[]>;
  /** Corrections already worked out. */
  corrected: Map<string, Correction | undefined>;
  /** Patterns and runs of the rules, read once. */
  emergencyPatterns: Pattern[][];
  intentPatterns: { id: string; pattern: Pattern }[];
  outsideRuns: { whole: string[][]; never: string[][]; unlessPain: string[][]; painTerms: Set<string> };
  bodyRuns: { region: string; runs: string[][] }[];
  /** Words for parts of the body. */
  bodyTerms: Set<string>;
  complaintTerms: Set<string>;
  procedureTerms: Set<string>;
  /** Terms that are known but belong to no page: intents, other subjects. Never corrected. */
  otherTerms: Set<string>;
  /** Terms of everyday words: they speak of nothing of ours, even where a page happens to say them. */
  everydayTerms: Set<string>;
  /** What the shards loaded so far say; empty on a site without shards. */
  tail: Tail;
  /** Glossary entries by their terms joined. */
  glossaryByName: Map<string, { id: string; term: string }>;
  /** Empty until the second file is in. */
  details: PageDetails[];
  rules: WordsFile['rules'];
}

export interface Tail {
  /** Terms of the shards. Pages are numbered in the order of all pages. */
  terms: Map<string, CappedTerm>;
  /** Number of a page → its place in `names.pages`. */
  places: Map<number, number>;
}

const WEIGHT = { title: 6, alias: 5, hidden: 4 } as const;

export function createEngine(names: NamesFile): Engine {
  const { rules } = names;
  const stem = createStemmer(rules.stemming, new Map(Object.entries(rules.sameWords)));
  const engine: Engine = {
    names,
    stem,
    alike: readSoundAlike(rules.soundAlike),
    phrases: readPhrases(rules.samePhrases),
    corrections: new Map(Object.entries(names.corrections)),
    stopWords: new Set(rules.stopWords),
    genericTerms: new Set(rules.genericWords.map(stem)),
    pageNames: [],
    namesByTerm: new Map(),
    pagesByTerm: new Map(),
    about: new Map(),
    topicTerms: new Set(),
    shownTerms: new Set(),
    vocabulary: new Map(),
    sounds: new Map(),
    corrected: new Map(),
    emergencyPatterns: rules.emergencies.map(({ says }) => says.map((say) => readPattern(say, stem))),
    intentPatterns: [],
    outsideRuns: { whole: [], never: [], unlessPain: [], painTerms: new Set() },
    bodyRuns: [],
    bodyTerms: new Set(),
    complaintTerms: new Set(),
    procedureTerms: new Set(),
    otherTerms: new Set(),
    everydayTerms: new Set(),
    tail: { terms: new Map(), places: new Map(names.pages.map((_, place) => [place, place])) },
    glossaryByName: new Map(),
    details: [],
    rules: {
      intents: {},
      plainWords: [],
      bodyWords: {},
      complaintWords: [],
      procedureWords: [],
      outOfScope: { whole: [], never: [], unlessPain: [], painWords: [], pointers: [] },
    },
  };
  names.pages.forEach(({ title, aliases }, page) => {
    addName(engine, page, title, 'title');
    const short = title.replace(/\s*\([^)]*\)/g, '');
    if (short !== title) addName(engine, page, short, 'title');
    for (const alias of aliases) addName(engine, page, alias, 'alias');
  });
  remember(engine, [...rules.genericWords, ...rules.emergencies.flatMap(({ says }) => says)]);
  return engine;
}

/** Words that are known though no page is about them: they are never taken for misspellings. */
function remember(engine: Engine, texts: readonly string[]): void {
  for (const word of texts.flatMap(splitWords)) engine.otherTerms.add(engine.stem(word));
}

/** The terms of a text without stop words; all of them when it has nothing else. */
export function readTerms(engine: Pick<Engine, 'stem' | 'stopWords' | 'phrases'>, text: string): string[] {
  const words = joinPhrases(splitWords(text), engine.phrases).map(({ word }) => word);
  const kept = words.filter((word) => !engine.stopWords.has(word));
  return [...new Set((kept.length > 0 ? kept : words).map(engine.stem))];
}

/** @param meant false for misspelt names: their words are no targets for corrections */
export function addName(engine: Engine, page: number, text: string, kind: PageName['kind'], meant = true): void {
  const { corrections, stem } = engine;
  const corrected =
    kind === 'hidden'
      ? splitWords(text)
          .map((word) => corrections.get(word) ?? word)
          .join(' ')
      : text;
  const name: PageName = { page, text, terms: readTerms(engine, corrected), kind };
  // A misspelling that reads as one of the page's right names adds nothing.
  if (
    kind === 'hidden' &&
    engine.pageNames.some((other) => other.page === page && other.terms.join(' ') === name.terms.join(' '))
  )
    return;
  engine.pageNames.push(name);
  if (meant)
    for (const word of splitWords(corrected)) if (!engine.stopWords.has(word)) engine.vocabulary.set(word, stem(word));
  for (const term of name.terms) {
    engine.namesByTerm.set(term, [...(engine.namesByTerm.get(term) ?? []), name]);
    if (!engine.genericTerms.has(term)) engine.topicTerms.add(term);
    if (!engine.genericTerms.has(term) && kind !== 'hidden') engine.shownTerms.add(term);
    raiseWeight(engine, term, page, WEIGHT[kind]);
  }
}

/** Adds the second file: everyday names, every word of every page, intents and what is out of scope. */
export function addWords(engine: Engine, { pages, postings, glossary, rules }: WordsFile): void {
  engine.details = pages;
  engine.rules = rules;
  pages.forEach(({ hidden, misspelt }, page) => {
    for (const name of hidden) addName(engine, page, name, 'hidden');
    for (const name of misspelt) addName(engine, page, name, 'hidden', false);
  });
  for (const [id, ...terms] of glossary) {
    for (const name of terms) {
      const key = readTerms(engine, name).join(' ');
      if (key && !engine.glossaryByName.has(key)) engine.glossaryByName.set(key, { id, term: terms[0] });
      for (const word of splitWords(name))
        if (!engine.stopWords.has(word)) engine.vocabulary.set(word, engine.stem(word));
    }
  }
  for (const [word, list] of readPostings(postings)) {
    const term = engine.stem(word);
    if (!engine.vocabulary.has(word)) engine.vocabulary.set(word, term);
    for (const { page, weight } of list) raiseWeight(engine, term, page, weight);
  }
  const runs = (list: readonly string[]): string[][] => list.map((subject) => splitWords(subject).map(engine.stem));
  const { outOfScope, bodyWords, complaintWords, procedureWords, intents } = rules;
  engine.intentPatterns = Object.entries(intents).flatMap(([id, { asks }]) =>
    asks.map((ask) => ({ id, pattern: readPattern(ask, engine.stem) })),
  );
  engine.outsideRuns = {
    whole: runs(outOfScope.whole),
    never: runs(outOfScope.never),
    unlessPain: runs(outOfScope.unlessPain),
    painTerms: new Set(outOfScope.painWords.map(engine.stem)),
  };
  engine.bodyRuns = Object.entries(bodyWords).map(([region, parts]) => ({ region, runs: runs(parts) }));
  engine.complaintTerms = new Set(complaintWords.map(engine.stem));
  engine.procedureTerms = new Set(procedureWords.map(engine.stem));
  engine.everydayTerms = new Set(rules.plainWords.flatMap(splitWords).map(engine.stem));
  engine.sounds.clear();
  engine.corrected.clear();
  engine.about.clear();
  for (const term of Object.values(rules.bodyWords).flat().flatMap(splitWords).map(engine.stem)) {
    if (engine.stopWords.has(term)) continue;
    engine.topicTerms.add(term);
    engine.bodyTerms.add(term);
  }
  const { whole, never, unlessPain, painWords } = rules.outOfScope;
  remember(engine, [
    ...whole,
    ...never,
    ...unlessPain,
    ...painWords,
    ...rules.plainWords,
    ...rules.complaintWords,
    ...Object.values(rules.intents).flatMap(({ asks }) => asks),
  ]);
}

export function raiseWeight(engine: Engine, term: string, page: number, weight: number): void {
  const pages = engine.pagesByTerm.get(term) ?? new Map<number, number>();
  pages.set(page, Math.max(pages.get(page) ?? 0, weight));
  engine.pagesByTerm.set(term, pages);
}
