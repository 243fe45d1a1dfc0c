/**
 * The passages of a page that fit the query, from Pagefind's own text files (`pagefind/fragment/<id>.pf_fragment`): the whole
 * text of a page with the place of every heading. Reading them directly costs 3 kB a result, where Pagefind's
 * engine costs 75 kB before the first one.
 */
import { filePath } from '../../base/paths.ts';
import type { Stemmer } from '../engine/language.ts';
import { splitWords } from '../engine/readText.ts';
import { PASSAGE } from '../thresholds.ts';
import { findEnding, findOpening } from './passageBounds.ts';

interface Fragment {
  content: string;
  /** `location`: index of the heading's first word. */
  anchors: { element: string; id: string; text?: string; location: number }[];
}

export interface Passage {
  /** Words before, between and in the marks, in order; `found` ones are highlighted. */
  parts: { text: string; found: boolean }[];
  /** True when it begins where a sentence begins. */
  whole: boolean;
  /** True when it ends where a sentence ends. */
  ended: boolean;
  /** Words of the page to jump to (a text fragment). */
  quote: string;
  heading?: { id: string; text: string };
}

/** A page's text with the terms of every word worked out once. */
export interface PageText {
  words: string[];
  terms: string[][];
  headings: { id: string; text: string; location: number }[];
}

const MARK = 'pagefind_dcd';
/** The heading of the emergencies on every page. */
const WARNINGS = 'red-flags';
const texts = new Map<string, PageText>();

export async function fetchText(id: string, stem: Stemmer, signal: AbortSignal): Promise<PageText> {
  const known = texts.get(id);
  if (known) return known;
  const { content, anchors } = await fetchFragment(id, signal);
  const words = content.split(/\s+/);
  const headings = anchors
    .filter(({ element }) => /^h[2-4]$/.test(element))
    .flatMap(({ id: anchor, text, location }) => (text ? [{ id: anchor, text, location }] : []))
    .sort((a, b) => a.location - b.location);
  const text = {
    words,
    terms: words.map((word) => splitWords(word).map(stem)),
    headings: headings.length > 0 ? headings : [{ id: '', text: '', location: 0 }],
  };
  texts.set(id, text);
  return text;
}

async function fetchFragment(id: string, signal: AbortSignal): Promise<Fragment> {
  const response = await fetch(filePath(`/pagefind/fragment/${id}.pf_fragment`), { signal });
  if (!response.ok) throw new Error(`${id}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  // A host may have sent the file with Content-Encoding: gzip; then it is plain already.
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const stream = new Blob([bytes]).stream();
  const plain = new Response(isPacked ? stream.pipeThrough(new DecompressionStream('gzip')) : stream);
  return JSON.parse((await plain.text()).replace(MARK, '')) as Fragment;
}

/**
 * The best passage of each section, best section first.
 * @param weights the terms of the query
 * @param most how many sections at most
 * @param asked the heading that answers the kind of question, shown first
 */
export function findPassages(
  { words, terms, headings }: PageText,
  weights: ReadonlyMap<string, number>,
  most: number,
  asked?: string,
): Passage[] {
  const values = terms.map((parts) => Math.max(0, ...parts.map((part) => weights.get(part) ?? 0)));
  const rank = (id: string, score: number): number =>
    id === asked ? Infinity : score * (id === WARNINGS ? PASSAGE.warning : 1);
  return headings
    .map((heading, index) => {
      const start = heading.location + (heading.text ? heading.text.split(/\s+/).length : 0);
      const found = findWindow(words, terms, values, start, headings[index + 1]?.location ?? words.length);
      return { ...found, score: rank(heading.id, found.score), heading };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => (a.score === b.score ? 0 : b.score - a.score))
    .slice(0, most)
    .map(({ start, end, whole, ended, heading }) => ({
      whole,
      ended,
      parts: markParts(words.slice(start, end), values.slice(start, end)),
      quote: pickQuote(words, values, start, end),
      ...(heading.id ? { heading: { id: heading.id, text: heading.text } } : {}),
    }));
}

/** The stretch with the most different terms of the query, begun at the start of a sentence where one is near. */
function findWindow(
  words: readonly string[],
  terms: readonly string[][],
  values: readonly number[],
  start: number,
  end: number,
): { start: number; end: number; score: number; whole: boolean; ended: boolean } {
  let best = { hit: start, score: 0 };
  for (let hit = start; hit < end; hit += 1) {
    if ((values[hit] ?? 0) === 0) continue;
    const seen = new Map<string, number>();
    for (let index = hit; index < Math.min(end, hit + PASSAGE.length); index += 1) {
      const term = terms[index]?.[0] ?? '';
      if (!seen.has(term)) seen.set(term, values[index] ?? 0);
    }
    const score = [...seen.values()].reduce((sum, value) => sum + value, (start - hit) * PASSAGE.further);
    if (score > best.score) best = { hit, score };
  }
  const { at, whole } = findOpening(words, best.hit, start);
  // Of the words before the first hit some are let go at the end, so that a passage keeps to its room.
  const room = PASSAGE.length + Math.round((best.hit - at) / 2);
  const { to, whole: ended } = findEnding(words, at, room, end);
  return { start: at, end: to, score: best.score, whole, ended };
}

function markParts(words: readonly string[], values: readonly number[]): Passage['parts'] {
  const parts: Passage['parts'] = [];
  words.forEach((word, index) => {
    const found = (values[index] ?? 0) > 0;
    const last = parts.at(-1);
    if (last?.found === found) last.text += ` ${word}`;
    else {
      // The space between belongs to the words that are not marked.
      if (last && !last.found) last.text += ' ';
      parts.push({ text: last?.found ? ` ${word}` : word, found });
    }
  });
  return parts;
}

/** A few plain words in a row around the first hit, none of them at the edge of a block, so that the browser finds them. */
function pickQuote(words: readonly string[], values: readonly number[], start: number, end: number): string {
  const hit = values.findIndex((value, index) => index >= start && index < end && value > 0);
  if (hit < 0) return '';
  const isPlain = (index: number): boolean => /^[\p{L}\p{N}'’-]+$/u.test(words[index] ?? '');
  let first = hit;
  let last = hit;
  while (first > start && hit - first < 2 && isPlain(first - 1)) first -= 1;
  while (last - first < 4 && isPlain(last) && last + 1 < end) last += 1;
  return words
    .slice(first, last + 1)
    .join(' ')
    .replace(/[.,;:!?)]+$/, '');
}
