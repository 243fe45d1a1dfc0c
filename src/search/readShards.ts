/** On a site larger than the two files: takes in the shards that a query needs, and says which pages are worth loading. */
import { addSound } from './correctSpelling.ts';
import { addName, raiseWeight, type Engine } from './createEngine.ts';
import type { ShardPage, ShardPlan } from './files.ts';
import { readTerms } from './postings.ts';
import { IMPACT } from './rankPages.ts';

/** The file of terms in which a term stands, if it stands anywhere. */
export function findShard({ terms }: ShardPlan, term: string): number {
  let least = 0;
  let most = terms.length;
  while (most - least > 1) {
    const middle = (least + most) >> 1;
    if ((terms[middle] ?? '') <= term) least = middle;
    else most = middle;
  }
  return least;
}

export function addTerms(engine: Engine, text: string): void {
  const { tail, vocabulary, stem } = engine;
  for (const entry of readTerms(text)) {
    const term = stem(entry.word);
    tail.terms.set(term, entry);
    if (!vocabulary.has(entry.word)) {
      vocabulary.set(entry.word, term);
      // The sounds of thousands of words are not worked out anew for each shard.
      if (engine.sounds.size > 0) addSound(engine, entry.word, term);
    }
    if (engine.genericTerms.has(term)) continue;
    const named = entry.postings.reduce((most, { weight }) => Math.max(most, weight), 0);
    if (named >= 4) engine.topicTerms.add(term);
    if (named >= 5) engine.shownTerms.add(term);
  }
  engine.corrected.clear();
  engine.about.clear();
}

/** Ties the terms of a query to the pages that are in memory. */
export function linkTerms(engine: Engine, terms: Iterable<string>): void {
  for (const term of terms) {
    for (const { page, weight } of engine.tail.terms.get(term)?.postings ?? []) {
      const place = engine.tail.places.get(page);
      if (place !== undefined) raiseWeight(engine, term, place, weight);
    }
  }
}

/** Numbers of the pages that are most about these terms, best first. */
export function findCandidates(engine: Engine, weights: ReadonlyMap<string, number>, most: number): number[] {
  const scores = new Map<number, number>();
  for (const [term, weight] of weights)
    for (const { page, weight: impact } of engine.tail.terms.get(term)?.postings ?? [])
      scores.set(page, (scores.get(page) ?? 0) + weight * (IMPACT[impact] ?? 0));
  return [...scores]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, most)
    .map(([page]) => page);
}

export function addPage(engine: Engine, number: number, entry: ShardPage): void {
  const { path, title, aliases, ...details } = entry;
  const { tail, names } = engine;
  const place = names.pages.length;
  names.pages.push({ path, title, aliases });
  tail.places.set(number, place);
  engine.details[place] = {
    ...details,
    related: details.related.flatMap((other) => tail.places.get(other) ?? []),
  };
  addName(engine, place, title, 'title');
  const short = title.replace(/\s*\([^)]*\)/g, '');
  if (short !== title) addName(engine, place, short, 'title');
  for (const alias of aliases) addName(engine, place, alias, 'alias');
  for (const name of details.hidden) addName(engine, place, name, 'hidden');
  for (const name of details.misspelt) addName(engine, place, name, 'hidden', false);
}
