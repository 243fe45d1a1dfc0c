/**
 * The passages of a page that fit the query, from Pagefind's own text files (`pagefind/fragment/<id>.pf_fragment`): the whole
 * text of a page with the place of every heading. Reading them directly costs 3 kB a result, where Pagefind's
 * engine costs 75 kB before the first one.
 */
import { filePath } from '../base/paths.ts';
import { splitWords } from '../search/readWords.ts';
import type { Stemmer } from '../search/stemWord.ts';
import { findEnding, findOpening } from './passageBounds.ts';

interface Fragment {
  content: string;
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

const MARK = 'pagefind_dcd';
/** Words of a passage: about what the room of a result holds. */
const WINDOW = 34;
/** The list of emergencies on every page names many parts of the body: who asks for one of them seldom means it. */
const WARNINGS = 'red-flags';
const WARNED = 0.6;

/** A page's text with the terms of every word worked out once. */
export interface PageText {
  words: string[];
  terms: string[][];
  headings: { id: string; text: string; location: number }[];
}

const texts = new Map<string, PageText>();

export async function fetchText(id: string, stem: Stemmer, signal: AbortSignal): Promise<PageText> {
  const known = texts.get(id);
  if (known) return known;
  const { content, anchors } = await fetchFragment(id, signal);
  const words = content.split(/\s+/);
  const headings = anchors
    .flatMap(({ element, id: anchor, text, location }) =>
      /^h[2-4]$/.test(element) && text ? [{ id: anchor, text, location }] : [],
    )
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
  if (!response.ok || !response.body) throw new Error(`${id}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  // A host may have sent the file with Content-Encoding: gzip; then it is plain already.
  const plain =
    bytes[0] === 0x1f && bytes[1] === 0x8b
      ? new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')))
      : new Response(bytes);
  const text = await plain.text();
  return JSON.parse(text.startsWith(MARK) ? text.slice(MARK.length) : text) as Fragment;
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
  return headings
    .map((heading, place) => {
      const start = heading.location + (heading.text ? heading.text.split(/\s+/).length : 0);
      const end = headings[place + 1]?.location ?? words.length;
      const found = findWindow(words, terms, values, start, end);
      const score = heading.id === asked ? found.score + 100 : found.score * (heading.id === WARNINGS ? WARNED : 1);
      return { ...found, score, heading };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ at, length, whole, ended, heading }) => ({
      whole,
      ended,
      parts: markParts(words.slice(at, at + length), values.slice(at, at + length)),
      quote: pickQuote(words, values, at, length),
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
): { at: number; length: number; score: number; whole: boolean; ended: boolean } {
  let best = { at: start, length: Math.min(WINDOW, end - start), score: 0 };
  for (let at = start; at < end; at += 1) {
    if ((values[at] ?? 0) === 0) continue;
    const seen = new Set<string>();
    let score = (start - at) * 0.0005;
    for (let place = at; place < Math.min(end, at + WINDOW); place += 1) {
      const value = values[place] ?? 0;
      const term = terms[place]?.[0] ?? '';
      if (value === 0 || seen.has(term)) continue;
      seen.add(term);
      score += value;
    }
    if (score > best.score) best = { at, length: Math.min(WINDOW, end - at), score };
  }
  const { at, whole } = findOpening(words, best.at, start);
  // Of the words before the first hit some are let go at the end, so that a passage keeps to its room.
  const { to, whole: ended } = findEnding(words, at, WINDOW + Math.round((best.at - at) / 2), end);
  return { whole, ended, at, length: to - at, score: best.score };
}

function markParts(words: readonly string[], values: readonly number[]): Passage['parts'] {
  const parts: Passage['parts'] = [];
  words.forEach((word, place) => {
    const found = (values[place] ?? 0) > 0;
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
function pickQuote(words: readonly string[], values: readonly number[], at: number, length: number): string {
  const hit = values.findIndex((value, place) => place >= at && place < at + length && value > 0);
  if (hit < 0) return '';
  const plain = (place: number): boolean => /^[\p{L}\p{N}'’-]+$/u.test(words[place] ?? '');
  let first = hit;
  let last = hit;
  while (first > at && hit - first < 2 && plain(first - 1)) first -= 1;
  while (last - first < 4 && plain(last) && last + 1 < at + length) last += 1;
  return words
    .slice(first, last + 1)
    .join(' ')
    .replace(/[.,;:!?)]+$/, '');
}

/** `#risks:~:text=…`: jumps to the heading and highlights the passage, without any script on the page. */
export const jumpTo = (id: string, quote: string): string =>
  `#${id}${quote ? `:~:text=${encodeURIComponent(quote).replaceAll('-', '%2D')}` : ''}`;
