/** Orders the pages for a query that was understood. */
import { NAMED, RANKING } from '../thresholds.ts';
import type { PageName, SearchEngine } from './searchEngine.ts';
import type { Understanding } from './understandQuery.ts';

export interface RankedPage {
  /** Index in the list of pages. */
  page: number;
  score: number;
  /** The name that the query hit, when it is one that the page shows beside its title. */
  alias?: string;
  /** How much of the query the page's best name covers, 0–1; see NAMED. */
  named: number;
  /** True when that name is one of the everyday names that the page itself does not show. */
  hidden?: boolean;
}

/** The terms of a query with the weight of each: subjects count whole, words that ask or fit any subject little. */
export function weighTerms(engine: SearchEngine, { words }: Understanding): Map<string, number> {
  const content = words.filter(({ kind, outside }) => kind !== 'stop' && kind !== 'unknown' && !outside);
  const hasSubject = content.some(({ kind, asking }) => (kind === 'topic' || kind === 'text') && !asking);
  const count = engine.names.pages.length;
  const weights = new Map<string, number>();
  for (const { term, kind, asking } of content) {
    // A page that says it once is about it by a third.
    const levels = [...engine.levelsOf(term).values()];
    const about = levels.reduce((sum, level) => sum + Math.min(1, RANKING.levels[level] ?? 0), 0);
    if (about === 0) continue;
    const rarity = Math.log(1 + (count - about + 0.5) / (about + 0.5));
    const share = hasSubject && (asking || kind === 'generic') ? RANKING.genericShare : 1;
    weights.set(term, Math.max(weights.get(term) ?? 0, share * rarity));
  }
  return weights;
}

/** @returns the pages that fit, best first */
export function rankPages(engine: SearchEngine, understanding: Understanding): RankedPage[] {
  return understanding.quiet ? [] : scorePages(engine, understanding);
}

function scorePages(engine: SearchEngine, understanding: Understanding): RankedPage[] {
  const weights = weighTerms(engine, understanding);
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const scores = engine.names.pages.map(() => 0);
  const add = (page: number, score: number): void => void (scores[page] = (scores[page] ?? 0) + score);
  for (const [term, weight] of weights)
    for (const [page, level] of engine.levelsOf(term)) add(page, (weight / total) * (RANKING.levels[level] ?? 0));
  const hits = matchNames(engine, weights, total);
  for (const [page, { strength }] of hits) add(page, strength);
  const least = Math.max(...scores) * RANKING.least;
  // What belongs with the page asked for is shown however low it scores.
  const asked = [...hits].filter(([, { cover }]) => cover >= NAMED.certain);
  const related = new Set(asked.flatMap(([page]) => engine.words.pages[page]?.related ?? []));
  return [...scores.entries()]
    .filter(([page, score]) => score > least || related.has(page))
    .sort(([a, x], [b, y]) => y - x || a - b)
    .map(([page, score]) => {
      const hit = hits.get(page);
      return {
        page,
        score,
        named: hit?.cover ?? 0,
        ...(hit?.name.kind === 'hidden' ? { hidden: true } : {}),
        ...(hit && hit.cover > NAMED.shown && hit.name.kind === 'alias' ? { alias: hit.name.text } : {}),
      };
    });
}

interface NameHit {
  name: PageName;
  strength: number;
  /** The share of the query that the name covers when the query holds all of the name, else 0. */
  cover: number;
}

/** For each page the name that fits the query best. */
function matchNames(engine: SearchEngine, weights: ReadonlyMap<string, number>, total: number): Map<number, NameHit> {
  const hits = new Map<number, NameHit>();
  for (const name of new Set([...weights.keys()].flatMap((term) => engine.namesWith(term)))) {
    const shared = name.terms.filter((term) => weights.has(term));
    const isWhole = shared.length === name.terms.length;
    const cover = Math.min(1, shared.reduce((sum, term) => sum + (weights.get(term) ?? 0), 0) / total);
    const held = shared.length / name.terms.length;
    const strength = cover * (isWhole ? RANKING.name : RANKING.namePart * held);
    if (strength > (hits.get(name.page)?.strength ?? -1))
      hits.set(name.page, { name, strength, cover: isWhole ? cover : 0 });
  }
  return hits;
}
