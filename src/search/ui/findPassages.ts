/**
 * The passages of a page that fit the query, from Pagefind's own text files (`pagefind/fragment/<id>.pf_fragment`): the whole
 * text of a page with the place of every heading. Reading them directly costs 3 kB a result, where Pagefind's
 * engine costs 75 kB before the first one.
 */
import { filePath } from '../../base/paths.ts';
import type { Stemmer } from '../engine/language.ts';
import { splitWords } from '../engine/readText.ts';
import { PASSAGE } from '../thresholds.ts';
import { fetchJson, loadOnce, pageLanguage } from './loadIndex.ts';

export interface PageText {
  content: string;
  /** `location`: index of the heading's first word. */
  anchors: { element: string; id: string; text?: string; location: number }[];
}

export interface Passage {
  /** Those found are highlighted. */
  words: { text: string; found: boolean }[];
  /** True when it begins, and when it ends, where a sentence does. */
  whole: boolean;
  ended: boolean;
  /** Words of the page to jump to (a text fragment). */
  quote: string;
  heading: { id: string; text: string };
}

const MARK = 'pagefind_dcd';
/** The heading of the emergencies on every page. */
const WARNINGS = 'red-flags';
const ENDS_SENTENCE = /[.!?:][)”"]?$/;
const ENDS_ITEM = /[.!?:,;][)”"]?$/;

/** Address of a page → name of the file with its text. */
const fetchNames = loadOnce((lang) => fetchJson<Record<string, string>>(`/pagefind/pages.${lang}.json`));

/** @param path address of a page below the language's root */
export const fetchText = loadOnce(async (path: string): Promise<PageText> => {
  const id = (await fetchNames(pageLanguage()))[path] ?? '';
  const response = await fetch(filePath(`/pagefind/fragment/${id}.pf_fragment`));
  if (!response.ok) throw new Error(`${id}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  // A host may have sent the file with Content-Encoding: gzip; then it is plain already.
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const stream = new Blob([bytes]).stream();
  const plain = new Response(isPacked ? stream.pipeThrough(new DecompressionStream('gzip')) : stream);
  return JSON.parse((await plain.text()).replace(MARK, '')) as PageText;
});

/**
 * The best passage of each section, best section first.
 * @param weights the terms of the query
 * @param asked the heading that answers the kind of question, shown first even where it says nothing of the terms
 */
export function findPassages(
  { content, anchors }: PageText,
  stem: Stemmer,
  weights: ReadonlyMap<string, number>,
  asked?: string,
): Passage[] {
  const words = content.split(/\s+/);
  const hits = words.map((word) =>
    splitWords(word)
      .map(stem)
      .find((term) => weights.has(term)),
  );
  const headings = anchors
    .flatMap(({ element, id, text = '', location }) =>
      text && /^h[2-4]$/.test(element) ? [{ id, text, location }] : [],
    )
    .sort((a, b) => a.location - b.location);
  if (headings.length === 0) headings.push({ id: '', text: '', location: 0 });
  return headings
    .flatMap((heading, index) => {
      const start = heading.location + heading.text.split(/\s+/).filter(Boolean).length;
      const end = headings[index + 1]?.location ?? words.length;
      const isAsked = heading.id !== '' && heading.id === asked;
      const best = findBest(hits, weights, start, end) ?? (isAsked ? { hit: start, score: 0 } : undefined);
      if (!best) return [];
      const score = isAsked ? Infinity : best.score * (heading.id === WARNINGS ? PASSAGE.warning : 1);
      return [{ score, passage: cutPassage(words, hits, best.hit, start, end, heading) }];
    })
    .sort((a, b) => (a.score === b.score ? 0 : b.score - a.score))
    .map(({ passage }) => passage);
}

/** Where the stretch with the most different terms of the query begins. */
function findBest(
  hits: readonly (string | undefined)[],
  weights: ReadonlyMap<string, number>,
  start: number,
  end: number,
): { hit: number; score: number } | undefined {
  let best: { hit: number; score: number } | undefined;
  for (let hit = start; hit < end; hit += 1) {
    if (hits[hit] === undefined) continue;
    const terms = new Set(hits.slice(hit, Math.min(end, hit + PASSAGE.length)));
    const sum = [...terms].reduce((total, term) => total + (weights.get(term ?? '') ?? 0), 0);
    const score = sum - (hit - start) * PASSAGE.further;
    if (score > (best?.score ?? 0)) best = { hit, score };
  }
  return best;
}

/** It begins with a sentence where one begins near, or else with an item of a list, and never inside a bracket. */
function cutPassage(
  words: readonly string[],
  hits: readonly (string | undefined)[],
  hit: number,
  start: number,
  end: number,
  heading: Passage['heading'],
): Passage {
  const before = words.slice(start, hit).map((_, index) => start + index);
  const isSentence = (at: number): boolean => at === start || ENDS_SENTENCE.test(words[at - 1] ?? '');
  const isOutsideBrackets = (at: number): boolean => !/^[^(]*\)/.test(words.slice(at, hit).join(' '));
  const near = [...before, hit].slice(-PASSAGE.lookBack - 1);
  const sentence = near.findLast(isSentence);
  const from = sentence ?? near.find((at) => ENDS_ITEM.test(words[at - 1] ?? '') && isOutsideBrackets(at)) ?? hit;
  // Of the words before the first hit some are let go at the end, so that a passage keeps to its room.
  const most = Math.min(end, from + PASSAGE.length + Math.round((hit - from) / 2));
  const ending = words.slice(0, most).findLastIndex((word, at) => at > from && /[.!?][)”"]?$/.test(word)) + 1;
  const to = ending > Math.max(from + 1, most - PASSAGE.lookAhead) ? ending : most;
  return {
    whole: sentence !== undefined,
    ended: to === ending || to === end,
    words: words.slice(from, to).map((text, index) => ({ text, found: hits[from + index] !== undefined })),
    quote: hits[hit] === undefined ? '' : pickQuote(words, hit, from, to),
    heading,
  };
}

/** A few plain words in a row around the first hit, none of them at the edge of a block, so that the browser finds them. */
function pickQuote(words: readonly string[], hit: number, start: number, end: number): string {
  const isPlain = (index: number): boolean => /^[\p{L}\p{N}'’-]+$/u.test(words[index] ?? '');
  let first = hit;
  let last = hit;
  while (first > start && hit - first < 2 && isPlain(first - 1)) first -= 1;
  while (last - first < 4 && isPlain(last) && last + 1 < end) last += 1;
  const quote = words.slice(first, last + 1).join(' ');
  return quote.replace(/[.,;:!?)]+$/, '');
}
