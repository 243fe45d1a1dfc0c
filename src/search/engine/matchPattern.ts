/** Small patterns over the terms of a query, written as data in content/<lang>/search.yaml. */
import type { Stemmer } from './language.ts';

/** Choices of runs: `[[['pee'], ['pass', 'urine']], …]`, one list of choices per group. */
export type Pattern = string[][][];

export function readPattern(text: string, stem: Stemmer): Pattern {
  return text
    .split(/\s+/)
    .filter(Boolean)
    .map((group) => group.split('|').map((choice) => choice.split('_').map(stem)));
}

/** Where `run` stands in `terms` from `start` on, or -1. */
export function findRun(terms: readonly string[], run: readonly string[], start = 0): number {
  for (let at = start; at + run.length <= terms.length; at += 1)
    if (run.every((term, offset) => terms[at + offset] === term)) return at;
  return -1;
}

/** The indexes taken when the groups occur in this order, with anything between; nothing when they do not. */
export function matchInOrder(pattern: Pattern, terms: readonly string[]): number[] | undefined {
  const taken: number[] = [];
  let start = 0;
  for (const group of pattern) {
    const found = group
      .map((run) => ({ at: findRun(terms, run, start), run }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at)[0];
    if (!found) return undefined;
    taken.push(...found.run.map((_, offset) => found.at + offset));
    start = found.at + found.run.length;
  }
  return taken;
}
