/** What a query means: its terms with corrections, the intent, an emergency, and what of it lies outside the subject. */
import { correctWord, slipsAllowed, splitWord } from './correctSpelling.ts';
import type { Engine } from './createEngine.ts';
import { joinPhrases } from './joinPhrases.ts';
import { findRun, matchAnywhere, matchInOrder } from './matchPattern.ts';
import { readQuery } from './readWords.ts';

/** `topic`: occurs in a name; `text`: occurs on pages; `generic`: fits any subject; `other`: known, but on no page. */
export type WordKind = 'topic' | 'text' | 'generic' | 'other' | 'stop' | 'number' | 'unknown';

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
  /** Place in the list of emergencies. */
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

/** A name written as two words has this many letters: “viscosupplementation” has 20. */
const LONG = 8;
const LONGEST = 20;
/** Misspelt words of this many letters or more are mended with confidence. */
const SURE_LENGTH = 6;
/** What a word that pages only say in passing counts against a word that we do not know: alone it is no reason to answer. */
const IN_PASSING = 0.8;

export function understandQuery(
  engine: Engine,
  query: string,
  { exact = false, typing = false }: ReadOptions = {},
): Understanding {
  const words = readWordsOf(engine, readQuery(query), exact, typing);
  const terms = words.map(({ term }) => term);
  const forms = words.map(({ word }) => word);
  const emergency = engine.emergencyPatterns.findIndex((patterns) =>
    patterns.some((pattern) => matchAnywhere(pattern, terms, forms)),
  );
  const intent = findIntent(engine, words, terms);
  markOutside(engine, words, terms);
  const changed = words.some(({ slips }) => slips > 0);
  return {
    words,
    ...(changed ? { corrected: words.map(({ word }) => word).join(' ') } : {}),
    ...(intent ? { intent } : {}),
    ...(emergency >= 0 ? { emergency } : {}),
    outside: words.filter(({ outside, kind }) => outside || kind === 'unknown').map(({ typed }) => typed),
    quiet: isOutside(engine, words, terms),
  };
}

function readWordsOf(engine: Engine, query: readonly string[], exact: boolean, typing: boolean): QueryWord[] {
  const words: QueryWord[] = [];
  const typed = joinPhrases(query, engine.phrases);
  for (let at = 0; at < typed.length; at += 1) {
    const { word, typed: as } = typed[at] ?? { word: '', typed: '' };
    const next = typed[at + 1]?.word;
    const plain = classify(engine, word);
    if (plain !== 'unknown') {
      words.push(readAs(engine, as, word, plain, 0));
      continue;
    }
    const joined = next === undefined ? undefined : word + next;
    if (joined !== undefined && engine.vocabulary.has(joined)) {
      words.push(readAs(engine, `${word} ${next}`, joined, classify(engine, joined), 0.1));
      at += 1;
      continue;
    }
    const whole = exact ? undefined : joinParts(engine, words.at(-1), word);
    if (whole) {
      words[words.length - 1] = whole;
      continue;
    }
    const last = at === typed.length - 1;
    const begun = last && typing ? completeWord(engine, word, 2) : undefined;
    const parts = exact ? undefined : splitWord(engine, word);
    const correction = exact ? undefined : correctWord(engine, word);
    const stemOf = correction && correction.cost <= 0.8 ? undefined : completeWord(engine, word, 4);
    if (begun) words.push(readAs(engine, word, begun, classify(engine, begun), 0));
    else if (parts && !(correction && correction.cost <= 0.5))
      words.push(...parts.map((part) => readAs(engine, part, part, classify(engine, part), 0.1)));
    else if (stemOf && !exact) words.push(readAs(engine, word, stemOf, classify(engine, stemOf), 0));
    else if (correction)
      words.push(readAs(engine, word, correction.word, classify(engine, correction.word), correction.cost));
    else words.push(readAs(engine, word, word, 'unknown', 0));
  }
  return exact ? words : mendByNames(engine, words);
}

/** One name written as two words, the second of them unknown: “fibro mialgia”. */
function joinParts(engine: Engine, before: QueryWord | undefined, word: string): QueryWord | undefined {
  if (!before || before.kind === 'stop' || before.slips > 0) return undefined;
  const joined = before.typed + word;
  if (joined.length < LONG || joined.length > LONGEST || joined.includes(' ')) return undefined;
  const found = correctWord(engine, joined);
  if (!found || found.cost > 1 || !engine.topicTerms.has(found.term)) return undefined;
  return readAs(engine, `${before.typed} ${word}`, found.word, 'topic', Math.max(0.1, found.cost));
}

/** An everyday word is taken as typed, unless its neighbours say otherwise: “medal branch block” holds all but one word of a name. */
function mendByNames(engine: Engine, words: readonly QueryWord[]): QueryWord[] {
  return words.map((word) => {
    if (word.kind !== 'other') return word;
    const found = correctWord(engine, word.word);
    const others = new Set(words.filter((other) => other !== word).map(({ term }) => term));
    const fits = found && engine.namesByTerm.get(found.term)?.some(({ terms }) => isAllBut(terms, found.term, others));
    return fits ? readAs(engine, word.typed, found.word, classify(engine, found.word), found.cost) : word;
  });
}

const isAllBut = (terms: readonly string[], missing: string, others: ReadonlySet<string>): boolean =>
  terms.length > 1 && terms.every((term) => term === missing || others.has(term));

const readAs = (engine: Engine, typed: string, word: string, kind: WordKind, slips: number): QueryWord => ({
  typed,
  word,
  term: engine.stem(word),
  kind,
  slips,
  outside: false,
  asking: false,
});

/** On how many pages of the site a term stands, as far as it is known. */
export const countPages = (engine: Engine, term: string): number =>
  engine.tail.terms.get(term)?.pages ?? engine.pagesByTerm.get(term)?.size ?? 0;

/** True when no page says the word often, or in a heading, the summary or a symptom: a “bus stop” in an example. */
function isSaidInPassing(engine: Engine, term: string): boolean {
  const postings = engine.tail.terms.get(term)?.postings.map(({ weight }) => weight);
  return (postings ?? [...(engine.pagesByTerm.get(term)?.values() ?? [])]).every((weight) => weight === 1);
}

export function classify(engine: Engine, word: string): WordKind {
  if (engine.stopWords.has(word)) return 'stop';
  const term = engine.stem(word);
  if (engine.genericTerms.has(term)) return 'generic';
  if (engine.topicTerms.has(term)) return 'topic';
  if (/^\d+$/.test(word)) return 'number';
  if (engine.otherTerms.has(term) && countPages(engine, term) === 0) return 'other';
  if (countPages(engine, term) > 0 || engine.vocabulary.has(word)) return 'text';
  return 'unknown';
}

/** The shortest name word that begins with what was typed. */
function completeWord(engine: Engine, typed: string, least: number): string | undefined {
  if (typed.length < least) return undefined;
  let best: string | undefined;
  for (const [word, term] of engine.vocabulary) {
    if (word.startsWith(typed) && engine.topicTerms.has(term) && (best === undefined || word.length < best.length))
      best = word;
  }
  return best;
}

function findIntent(engine: Engine, words: readonly QueryWord[], terms: readonly string[]): string | undefined {
  let best: { id: string; places: number[] } | undefined;
  for (const { id, pattern } of engine.intentPatterns) {
    const places = matchInOrder(pattern, terms);
    if (places && places.length > (best?.places.length ?? 0)) best = { id, places };
  }
  for (const place of best?.places ?? []) {
    const word = words[place];
    if (word) word.asking = true;
  }
  return best?.id;
}

/** Terms of the query that belong to a name which the query holds whole. */
function findNamedTerms(engine: Engine, terms: Iterable<string>): Set<string> {
  const present = new Set(terms);
  const named = new Set<string>();
  for (const term of present) {
    for (const name of engine.namesByTerm.get(term) ?? [])
      if (name.terms.every((part) => present.has(part))) for (const part of name.terms) named.add(part);
  }
  return named;
}

function markOutside(engine: Engine, words: readonly QueryWord[], terms: readonly string[]): void {
  const { never, unlessPain, painTerms } = engine.outsideRuns;
  const aboutPain = terms.some((term) => painTerms.has(term));
  const named = findNamedTerms(engine, terms);
  for (const run of aboutPain ? never : [...never, ...unlessPain]) {
    const at = findRun(terms, run);
    if (at < 0 || run.every((term) => named.has(term))) continue;
    // A short word that was only guessed at (“cast” as “cyst”) puts nothing outside.
    if (words.slice(at, at + run.length).some(({ slips, typed }) => slips > 0 && typed.length < SURE_LENGTH)) continue;
    for (const word of words.slice(at, at + run.length)) word.outside = true;
  }
}

/** A word that speaks of nothing of ours. */
export const isForeign = (engine: Engine, { kind, term }: QueryWord): boolean =>
  kind === 'unknown' ||
  (engine.everydayTerms.has(term) && (kind === 'other' || (kind === 'text' && isSaidInPassing(engine, term))));

/** True when the query has nothing that we cover. */
function isOutside(engine: Engine, words: readonly QueryWord[], terms: readonly string[]): boolean {
  const all = findNamedTerms(engine, terms);
  if (engine.outsideRuns.whole.some((run) => findRun(terms, run) >= 0 && !run.every((term) => all.has(term))))
    return true;
  const content = words.filter(({ kind }) => kind !== 'stop' && kind !== 'number');
  const outside = content.filter((word) => word.outside || isForeign(engine, word));
  if (outside.length === 0) return false;
  const inside = content.filter(({ outside: out, asking }) => !out && !asking);
  // Without its shards a large site cannot know that a word is on no page.
  if (engine.names.shards && engine.tail.terms.size === 0 && outside.every(({ outside: out }) => !out)) return false;
  const rest = findNamedTerms(
    engine,
    inside.map(({ term }) => term),
  );
  const named = inside.some(({ kind, term }) => kind === 'topic' && rest.has(term));
  // Beside another subject, a lone word like “arms” is no reason to answer; a whole name like “neck pain” is.
  if (named || outside.some(({ outside: out }) => out)) return !named;
  if (
    inside.some(
      ({ term, slips, typed }) =>
        engine.shownTerms.has(term) && !engine.everydayTerms.has(term) && slips <= slipsAllowed(typed.length) * 0.75,
    )
  )
    return false;
  // A part of the body and what is wrong with it: a complaint, however it is put.
  const body = inside.filter(({ term }) => engine.bodyTerms.has(term));
  if (
    body.length > 0 &&
    inside.some((word) => !body.includes(word) && word.kind !== 'generic' && word.kind !== 'other')
  )
    return false;
  // An unknown word beside “pain” or “injection” is more likely ours than not; subjects that are not ours are listed.
  if (inside.some(({ term }) => engine.outsideRuns.painTerms.has(term))) return false;
  const count = engine.names.total;
  const strength = inside
    .filter(({ kind }) => kind === 'text')
    .reduce(
      (sum, { term }) =>
        sum +
        (1 - (countPages(engine, term) || count) / (count * 0.3)) * (isSaidInPassing(engine, term) ? IN_PASSING : 1),
      0,
    );
  return strength < outside.length * 0.9;
}
