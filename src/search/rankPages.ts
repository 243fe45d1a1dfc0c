/** Orders the pages for a query that was understood. */
import type { Engine, PageName } from './createEngine.ts';
import { kindOf } from './files.ts';
import { findRun } from './matchPattern.ts';
import { isForeign, type Understanding } from './understandQuery.ts';

export interface RankedPage {
  page: number;
  score: number;
  /** The name that the query hit, when it is not the title. */
  name?: string;
  /** How much of the query the page's best name covers, 0–1: from about 0.6 on the page is what was asked for. */
  named: number;
  /** True when that name is one of the everyday names that the page itself does not show. */
  hidden?: boolean;
}

/** How much a page is about a term: by the weights of `Engine.pagesByTerm`. */
export const IMPACT = [0, 0.35, 0.55, 0.8, 1, 1.15, 1.3];
const QUALITY = { title: 1, alias: 0.98, hidden: 0.95 } as const;
/** What a condition gains when the query names the part of the body where it is felt first. */
const COMPLAINT = 0.22;
/** What is left of a condition's score when a procedure is asked for. */
const STEP_BACK = 0.8;
/** From this share of the query on a page is what was asked for: what belongs to it is shown however low it scores. */
const ASKED_FOR = 0.8;
/** Below this share of the best score a page only adds noise. */
const CUT = 0.18;
/** A best score below this is chance: words said in passing. Every foreign word of the query takes from it. */
const FAINT = 0.4;
/** What a foreign word weighs then: as much as a telling word of ours. */
const FOREIGN = 2;

/** A correction that changed much is a guess: it counts less beside words that were typed right. */
const SLIP = 0.2;
/** Words that fit any subject never weigh more than this before their share is taken. */
const GENERIC_MOST = 1;
/** What such a word counts as held when a name has it and the query does not. */
const GENERIC_MISSING = 0.6;

/** How many pages are about a term: a page that says it once counts a third. */
function countAbout(engine: Engine, term: string): number {
  const known = engine.about.get(term);
  if (known !== undefined) return known;
  const capped = engine.tail.terms.get(term);
  let about = 0;
  const impacts = capped ? capped.postings.map(({ weight }) => weight) : (engine.pagesByTerm.get(term)?.values() ?? []);
  for (const impact of impacts) about += Math.min(1, IMPACT[impact] ?? 0);
  // What was capped says the word less.
  if (capped) about += (capped.pages - capped.postings.length) * (IMPACT[1] ?? 0);
  engine.about.set(term, about);
  return about;
}

/** The terms of a query with the weight of each: subjects count whole, words that fit any subject little. */
export function weighTerms(engine: Engine, { words }: Understanding): Map<string, number> {
  const content = words.filter(({ kind, outside }) => kind !== 'stop' && kind !== 'unknown' && !outside);
  const subject = content.some(({ kind, asking }) => (kind === 'topic' || kind === 'text') && !asking);
  const named = content.some(({ kind, asking }) => kind === 'topic' && !asking);
  const count = engine.names.total;
  const weights = new Map<string, number>();
  for (const { term, kind, slips, asking } of content) {
    const about = countAbout(engine, term);
    if (about === 0) continue;
    const rare = Math.log(1 + (count - about + 0.5) / (about + 0.5));
    const rarity = kind === 'generic' ? Math.min(rare, GENERIC_MOST) : rare;
    const share =
      subject && asking
        ? 0.25
        : subject && kind === 'generic'
          ? 0.35
          : kind === 'number'
            ? 0.3
            : named && kind === 'text'
              ? 0.6
              : 1;
    weights.set(term, Math.max(weights.get(term) ?? 0, rarity * share * (1 - slips * SLIP)));
  }
  return weights;
}

/** @returns the pages that fit, best first; in an emergency that no page answers, the page that its card names */
export function rankPages(engine: Engine, understanding: Understanding): RankedPage[] {
  if (understanding.quiet) return [];
  const ranked = scorePages(engine, understanding);
  const urgent = engine.names.rules.emergencies[understanding.emergency ?? -1]?.page;
  const page = ranked.length > 0 ? -1 : engine.names.pages.findIndex(({ path }) => path === urgent);
  return page < 0 ? ranked : [{ page, score: 0, named: 0 }];
}

function scorePages(engine: Engine, understanding: Understanding): RankedPage[] {
  const weights = weighTerms(engine, understanding);
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const count = engine.names.pages.length;
  const scores = new Float64Array(count);
  for (const [term, weight] of weights) {
    for (const [page, impact] of engine.pagesByTerm.get(term) ?? [])
      scores[page] = (scores[page] ?? 0) + (weight / total) * (IMPACT[impact] ?? 0);
  }
  const named = matchNames(engine, weights, total);
  for (const [page, { strength }] of named) scores[page] = (scores[page] ?? 0) + 1.2 * strength;
  addComplaint(engine, understanding, named, scores);
  const related = addRelated(engine, named, scores);
  preferTreatments(engine, understanding, named, scores);
  addIntent(engine, understanding, named, scores);
  const best = Math.max(...scores);
  const foreign = understanding.words.filter((word) => word.outside || isForeign(engine, word)).length;
  if (foreign > 0 && best * (total / (total + foreign * FOREIGN)) < FAINT) return [];
  return [...scores.keys()]
    .filter((page) => (scores[page] ?? 0) > best * CUT || related.has(page))
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
    .map((page) => {
      const hit = named.get(page);
      return {
        page,
        score: scores[page] ?? 0,
        named: hit?.cover ?? 0,
        ...(hit?.name.kind === 'hidden' ? { hidden: true } : {}),
        ...(hit && hit.cover > 0.3 && hit.name.kind !== 'title' ? { name: hit.name.text } : {}),
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
function matchNames(engine: Engine, weights: ReadonlyMap<string, number>, total: number): Map<number, NameHit> {
  const found = new Map<number, NameHit>();
  const seen = new Set<PageName>();
  // “Risks” names the safety guide, but beside “epidural” it only says what is asked of the epidural.
  const subject = [...weights.keys()].some(
    (term) =>
      engine.shownTerms.has(term) &&
      engine.namesByTerm
        .get(term)
        ?.some(({ terms, kind }) => kind !== 'hidden' && terms.every((part) => weights.has(part))),
  );
  for (const term of weights.keys()) {
    for (const name of engine.namesByTerm.get(term) ?? []) {
      if (seen.has(name)) continue;
      seen.add(name);
      const shared = name.terms.filter((part) => weights.has(part));
      const whole = shared.length === name.terms.length;
      const cover = Math.min(1, shared.reduce((sum, part) => sum + (weights.get(part) ?? 0), 0) / total);
      const exact = whole && name.terms.length === weights.size ? 0.25 : 0;
      const aside = subject && name.terms.every((part) => engine.genericTerms.has(part)) ? 0.4 : 1;
      const strength =
        QUALITY[name.kind] *
        aside *
        (whole ? cover ** 1.2 + exact : cover * countHeld(engine, name, shared.length) * 0.5);
      const before = found.get(name.page);
      if (!before || strength > before.strength) found.set(name.page, { name, strength, cover: whole ? cover : 0 });
    }
  }
  return found;
}

/** The share of a name that the query holds. Where only words like “pain” are missing, it holds most of it. */
const countHeld = ({ genericTerms }: Engine, { terms }: PageName, shared: number): number =>
  (shared + GENERIC_MISSING * Math.min(terms.length - shared, terms.filter((term) => genericTerms.has(term)).length)) /
  terms.length;

/** “My calf hurts at night” names no page: then the conditions felt there come first, and procedures step back. */
function addComplaint(
  engine: Engine,
  { words }: Understanding,
  named: ReadonlyMap<number, NameHit>,
  scores: Float64Array,
): void {
  const terms = words.filter(({ outside }) => !outside).map(({ term }) => term);
  if (!terms.some((term) => engine.complaintTerms.has(term))) return;
  const certain = Math.max(0, ...[...named.values()].map(({ cover }) => cover));
  const share = 1 - certain;
  const regions = engine.bodyRuns
    .filter(({ runs }) => runs.some((run) => findRun(terms, run) >= 0))
    .map(({ region }) => region);
  engine.names.pages.forEach((entry, page) => {
    if (kindOf(entry) !== 'conditions') return;
    const felt = engine.details[page]?.regions ?? [];
    const fit = Math.max(0, ...regions.map((region) => (felt[0] === region ? 1 : felt.includes(region) ? 0.7 : 0)));
    scores[page] = (scores[page] ?? 0) * (1 + 0.35 * share) + COMPLAINT * share * fit;
  });
}

/** “A shot for leg pain” asks for the shot: conditions whose name does not hold it step back. */
function preferTreatments(
  engine: Engine,
  { words }: Understanding,
  named: ReadonlyMap<number, NameHit>,
  scores: Float64Array,
): void {
  const asked = words
    .filter(({ term, outside }) => !outside && engine.procedureTerms.has(term))
    .map(({ term }) => term);
  if (asked.length === 0) return;
  engine.names.pages.forEach((entry, page) => {
    if (kindOf(entry) === 'conditions' && !asked.some((term) => named.get(page)?.name.terms.includes(term)))
      scores[page] = (scores[page] ?? 0) * STEP_BACK;
  });
}

/** Pages that belong with the one asked for come next: the treatments of a condition, the conditions of a treatment. */
function addRelated(engine: Engine, named: ReadonlyMap<number, NameHit>, scores: Float64Array): Set<number> {
  const kept = new Set<number>();
  for (const [page, { cover }] of named) {
    if (cover < 0.5) continue;
    (engine.details[page]?.related ?? []).slice(0, 10).forEach((other, place) => {
      scores[other] = (scores[other] ?? 0) + 0.1 * cover * (1 - place * 0.06);
      if (cover >= ASKED_FOR) kept.add(other);
    });
  }
  return kept;
}

/** Without a subject, “side effects” or “can I drive” is answered by the guides. */
function addIntent(
  engine: Engine,
  { intent, words }: Understanding,
  named: ReadonlyMap<number, NameHit>,
  scores: Float64Array,
): void {
  const pages = intent ? (engine.rules.intents[intent]?.pages ?? []) : [];
  if (pages.length === 0) return;
  const subject =
    words.some(({ kind, asking, outside }) => kind === 'topic' && !asking && !outside) ||
    [...named.values()].some(({ cover }) => cover > 0.6);
  pages.forEach((path, place) => {
    const page = engine.names.pages.findIndex((candidate) => candidate.path === path);
    if (page >= 0) scores[page] = (scores[page] ?? 0) + (subject ? 0.06 : 0.8) * (1 - place * 0.15);
  });
}
