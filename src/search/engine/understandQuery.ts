/** What a query means: its terms with corrections, what is asked, and what of it lies outside the subject. */
import { SPELLING } from '../thresholds.ts';
import { findRun, matchInOrder } from './matchPattern.ts';
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
  /** Words that name a danger: never read as others. */
  isDanger?: (word: string) => boolean;
}

export function understandQuery(
  engine: SearchEngine,
  query: string,
  { exact = false, typing = false, isDanger = () => false }: ReadOptions = {},
): Understanding {
  const typed = engine.language.joinPhrases(readQuery(query)).map(({ word, typed: as }) => readAs(engine, as, word));
  const words = exact ? typed : mendByNames(engine, mendWords(engine, typed, typing, isDanger));
  const terms = words.map(({ term }) => term);
  const forms = words.map(({ word }) => word);
  const intent = findIntent(engine, words, terms);
  markOutside(engine, words, terms);
  return {
    words,
    ...(words.some(({ slips }) => slips > 0) ? { corrected: forms.join(' ') } : {}),
    ...(intent ? { intent } : {}),
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

/** Each word that is not known is completed, joined with its neighbour, parted or corrected. */
function mendWords(
  engine: SearchEngine,
  words: readonly QueryWord[],
  typing: boolean,
  isDanger: (word: string) => boolean,
): QueryWord[] {
  let isJoined = false;
  return words.flatMap((word, index) => {
    if (isJoined) {
      isJoined = false;
      return [];
    }
    const next = words[index + 1];
    const isBroken = word.kind === 'unknown' || (word.kind !== 'stop' && next?.kind === 'unknown');
    const joined = next && isBroken ? engine.spelling.join(word.typed, next.typed) : undefined;
    if (next && joined) {
      isJoined = true;
      return readAs(engine, `${word.typed} ${next.typed}`, joined.word, joined.cost);
    }
    if (word.kind !== 'unknown' || isDanger(word.typed)) return word;
    return mendWord(engine, word, typing && !next);
  });
}

function mendWord(engine: SearchEngine, word: QueryWord, isLast: boolean): QueryWord | QueryWord[] {
  const { spelling } = engine;
  const { typed } = word;
  const isBegun = typed.length >= (isLast ? SPELLING.typingLetters : SPELLING.begunLetters);
  const begun = isBegun ? spelling.complete(typed) : undefined;
  if (begun && isLast) return readAs(engine, typed, begun);
  const correction = spelling.correct(typed);
  const isSubject = (part: string): boolean =>
    spelling.knows(part) && ['topic', 'generic'].includes(engine.classify(part));
  const parts = correction && correction.cost <= SPELLING.parted ? undefined : spelling.part(typed, isSubject);
  if (parts) return parts.map((part) => readAs(engine, part, part, SPELLING.sure));
  if (begun && !(correction && correction.cost <= SPELLING.guess)) return readAs(engine, typed, begun);
  return correction ? readAs(engine, typed, correction.word, correction.cost) : word;
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

/** Where subjects of others stand that are no part of a name of ours: indices of their first and last word. */
function findForeign(engine: SearchEngine, terms: readonly string[], runs: readonly string[][]): [number, number][] {
  const named = engine.findNamed(terms);
  return runs.flatMap((run) => {
    const start = findRun(terms, run);
    return start < 0 || run.every((term) => named.has(term)) ? [] : [[start, start + run.length]];
  });
}

function markOutside(engine: SearchEngine, words: readonly QueryWord[], terms: readonly string[]): void {
  const { never, unlessPain } = engine.outside;
  const aboutPain = terms.some((term) => engine.painTerms.has(term));
  for (const [start, end] of findForeign(engine, terms, aboutPain ? never : [...never, ...unlessPain]))
    for (const word of words.slice(start, end)) word.outside = true;
}

/** True when the query has nothing that we cover. */
function isQuiet(engine: SearchEngine, words: readonly QueryWord[], terms: readonly string[]): boolean {
  if (findForeign(engine, terms, engine.outside.whole).length > 0) return true;
  const likely = new Set([...engine.findNamed(terms, true), ...engine.bodyTerms]);
  const strange = words.filter(
    ({ outside, kind, slips, term }) =>
      outside || kind === 'unknown' || kind === 'everyday' || (slips > SPELLING.guess && !likely.has(term)),
  );
  const rest = words.filter((word) => !strange.includes(word) && !word.asking && word.kind !== 'stop');
  const telling = rest.filter(({ kind }) => kind !== 'generic');
  const isOfPain = rest.some(({ term }) => engine.painTerms.has(term));
  // Several words that pages only say in passing are no sign that a query is ours.
  if (strange.length === 0)
    return (
      telling.length > 1 &&
      !isOfPain &&
      !telling.some(({ term }) => likely.has(term)) &&
      engine.findEntry(telling.map(({ term }) => term)) === undefined
    );
  const namedByRest = engine.findNamed(rest.map(({ term }) => term));
  if (telling.some(({ term }) => namedByRest.has(term))) return false;
  if (strange.some(({ outside }) => outside)) return true;
  // A part of the body and what is wrong with it: a complaint, however it is put.
  const isComplaint = telling.length > 1 && telling.some(({ term }) => engine.bodyTerms.has(term));
  return !isComplaint && !isOfPain;
}
