/** What a query means: its terms with corrections, what is asked, an emergency, and what of it lies outside the subject. */
import { SPELLING } from '../thresholds.ts';
import { findRun, matchAnywhere, matchInOrder } from './matchPattern.ts';
import { readQuery } from './readText.ts';
import type { SearchEngine, WordKind } from './searchEngine.ts';

export interface QueryWord {
  typed: string;
  /** The word it is read as. */
  word: string;
  term: string;
  kind: WordKind;
  /** Cost of the correction; 0 for words taken as typed. */
  slips: number;
  /** Part of a subject that we do not cover. */
  outside: boolean;
  /** Says what the reader wants to know of the subject. */
  asking: boolean;
}

export interface Understanding {
  words: QueryWord[];
  /** The query with its spelling mended, when it was changed. */
  corrected?: string;
  intent?: string;
  /** Index in the list of emergencies. */
  emergency?: number;
  /** Parts that we do not cover, as typed. */
  outside: string[];
  /** True when nothing of it is ours: show no results. */
  quiet: boolean;
}

export interface ReadOptions {
  /** Take every word as typed. */
  exact?: boolean;
  /** The reader is still typing the last word. */
  typing?: boolean;
}

export function understandQuery(engine: SearchEngine, query: string, options: ReadOptions = {}): Understanding {
  const words = options.exact ? readExactly(engine, query) : mendByNames(engine, readMended(engine, query, options));
  const terms = words.map(({ term }) => term);
  const forms = words.map(({ word }) => word);
  const emergency = engine.emergencyPatterns.findIndex((patterns) =>
    patterns.some((pattern) => matchAnywhere(pattern, terms, forms)),
  );
  const intent = findIntent(engine, words, terms);
  markOutside(engine, words, terms);
  return {
    words,
    ...(words.some(({ slips }) => slips > 0) ? { corrected: forms.join(' ') } : {}),
    ...(intent ? { intent } : {}),
    ...(emergency >= 0 ? { emergency } : {}),
    outside: words.filter(({ outside, kind }) => outside || kind === 'unknown').map(({ typed }) => typed),
    quiet: isQuiet(engine, words, terms),
  };
}

const readAs = (engine: SearchEngine, typed: string, word = typed, slips = 0): QueryWord => ({
  typed,
  word,
  term: engine.language.stem(word),
  kind: engine.classify(word),
  slips,
  outside: false,
  asking: false,
});

const readExactly = (engine: SearchEngine, query: string): QueryWord[] =>
  engine.language.joinPhrases(readQuery(query)).map(({ word, typed }) => readAs(engine, typed, word));

/** Each word that is not known is completed, joined with its neighbour, parted or corrected. */
function readMended(engine: SearchEngine, query: string, { typing = false }: ReadOptions): QueryWord[] {
  const { spelling } = engine;
  const read: QueryWord[] = [];
  const known = readExactly(engine, query);
  for (let index = 0; index < known.length; index += 1) {
    const current = known[index];
    if (!current) continue;
    if (current.kind !== 'unknown') {
      read.push(current);
      continue;
    }
    const { typed } = current;
    const before = read.at(-1);
    const next = known[index + 1];
    const last = typing && next === undefined;
    const begun = last && typed.length >= SPELLING.typingLetters ? spelling.complete(typed) : undefined;
    if (begun) {
      read.push(readAs(engine, typed, begun));
      continue;
    }
    const withNext = next && spelling.join(typed, next.typed);
    if (next && withNext) {
      read.push(readAs(engine, `${typed} ${next.typed}`, withNext.word, withNext.cost));
      index += 1;
      continue;
    }
    const withBefore = before && before.kind !== 'stop' && before.slips === 0 && spelling.join(before.typed, typed);
    if (before && withBefore) {
      read[read.length - 1] = readAs(engine, `${before.typed} ${typed}`, withBefore.word, withBefore.cost);
      continue;
    }
    read.push(...mendWord(engine, typed));
  }
  return read;
}

function mendWord(engine: SearchEngine, typed: string): QueryWord[] {
  const { spelling } = engine;
  const correction = spelling.correct(typed);
  const isSubject = (word: string): boolean =>
    spelling.knows(word) && ['topic', 'generic'].includes(engine.classify(word));
  const parts = correction && correction.cost <= SPELLING.parted ? undefined : spelling.part(typed, isSubject);
  if (parts) return parts.map((part) => readAs(engine, part, part, SPELLING.sure));
  const isBegun = typed.length >= SPELLING.begunLetters && !(correction && correction.cost <= SPELLING.begun);
  const begun = isBegun ? spelling.complete(typed) : undefined;
  if (begun) return [readAs(engine, typed, begun)];
  return [correction ? readAs(engine, typed, correction.word, correction.cost) : readAs(engine, typed)];
}

/** An everyday word is taken as typed, unless its neighbours say otherwise: “medal branch block” holds all but one word of a name. */
function mendByNames(engine: SearchEngine, words: readonly QueryWord[]): QueryWord[] {
  return words.map((word) => {
    if (word.kind !== 'other' && word.kind !== 'everyday' && word.kind !== 'unknown') return word;
    const { spelling } = engine;
    const found = spelling.correct(word.word) ?? { word: spelling.complete(word.word) ?? '', cost: SPELLING.sure };
    const mended = readAs(engine, word.typed, found.word, found.cost);
    const others = new Set(words.filter((other) => other !== word).map(({ term }) => term));
    const fits = engine
      .namesWith(mended.term)
      .some(({ terms }) => terms.length > 1 && terms.every((term) => term === mended.term || others.has(term)));
    return fits ? mended : word;
  });
}

/** The kind of question with the longest pattern that fits; its words are marked as asking. */
function findIntent(engine: SearchEngine, words: readonly QueryWord[], terms: readonly string[]): string | undefined {
  let best: { id: string; found: number[] } | undefined;
  for (const { id, pattern } of engine.intentPatterns) {
    const found = matchInOrder(pattern, terms);
    if (found && found.length > (best?.found.length ?? 0)) best = { id, found };
  }
  for (const index of best?.found ?? []) {
    const word = words[index];
    if (word) word.asking = true;
  }
  return best?.id;
}

function markOutside(engine: SearchEngine, words: readonly QueryWord[], terms: readonly string[]): void {
  const { never, unlessPain } = engine.outside;
  const aboutPain = terms.some((term) => engine.painTerms.has(term));
  const named = engine.findNamed(terms);
  for (const run of aboutPain ? never : [...never, ...unlessPain]) {
    const start = findRun(terms, run);
    if (start < 0 || run.every((term) => named.has(term))) continue;
    for (const word of words.slice(start, start + run.length)) word.outside = true;
  }
}

/** True when the query has nothing that we cover: strange words, and beside them neither a name of ours nor, unless they are of another subject, a word of pain. */
function isQuiet(engine: SearchEngine, words: readonly QueryWord[], terms: readonly string[]): boolean {
  const named = engine.findNamed(terms);
  if (engine.outside.whole.some((run) => findRun(terms, run) >= 0 && !run.every((term) => named.has(term))))
    return true;
  const strange = words.filter(({ outside, kind }) => outside || kind === 'unknown' || kind === 'everyday');
  if (strange.length === 0) return false;
  const rest = words.filter((word) => !strange.includes(word) && !word.asking && word.kind !== 'stop');
  const namedByRest = engine.findNamed(rest.map(({ term }) => term));
  if (rest.some(({ kind, term }) => kind === 'topic' && namedByRest.has(term))) return false;
  if (strange.some(({ outside }) => outside)) return true;
  // A part of the body and what is wrong with it: a complaint, however it is put.
  const telling = rest.filter(({ kind }) => kind === 'topic' || kind === 'text');
  const isComplaint = telling.length > 1 && telling.some(({ term }) => engine.bodyTerms.has(term));
  return !isComplaint && !rest.some(({ term }) => engine.painTerms.has(term));
}
