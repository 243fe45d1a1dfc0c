/** Takes the readable text out of a page's source: running prose apart from lists. */
import type { Entry } from '../checks/loadLibrary.ts';
import { findTags } from '../checks/markup.ts';

export interface PageText {
  /** The five lines of the first screen. */
  summary: string[];
  /** Paragraphs of the body. */
  prose: string[];
  /** Statements shown as lists and tables, and list items of the body. */
  lists: string[];
}

type PageKind = 'treatments' | 'conditions' | 'guides';
/** Keys that hold sentences shown on the page (not names, ids or labels). */
const SENTENCES = new Set(['text', 'says', 'setting', 'imaging', 'anesthesia', 'steps', 'questions', 'note']);

export function readPageText({ source: { body }, data }: Entry<PageKind>): PageText {
  const { summary, description: _, changes: __, ...rest } = data;
  const units = stripMarkup(body).split(/\n{2,}/).map((unit) => unit.trim()).filter(Boolean);
  return {
    summary: collectSentences(summary, true),
    prose: units.filter((unit) => !/^([-*#|]|\d+\.)/.test(unit)),
    lists: [...collectSentences(rest, false), ...units.filter((unit) => /^([-*]|\d+\.)/.test(unit)).flatMap((unit) => unit.split(/\n/).map((item) => item.replace(/^\s*([-*]|\d+\.)\s+/, '')))],
  };
}

/** Words that the page marks as glossary terms, and those of its title: readers meet their meaning on the page. */
export function readTopicWords({ source: { body }, data }: Entry<PageKind>): Set<string> {
  const marked = [...body.matchAll(/<Term[^>]*>([^<]*)<\/Term>/g)].map((match) => match[1] ?? '');
  return new Set([data.title, ...marked].flatMap((text) => text.toLowerCase().split(/[^\p{L}]+/u)).flatMap((word) => [word, `${word}s`]));
}

function stripMarkup(body: string): string {
  const tags = findTags(body).length;
  const text = body.replace(/<\/?[A-Z][^>]*>/g, '').replace(/\[([^\]]+)\]\([^)]*\)/g, '$1').replace(/[*_`]/g, '');
  return tags === 0 ? body : text;
}

function collectSentences(value: unknown, shown: boolean): string[] {
  if (typeof value === 'string') return shown ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => collectSentences(item, shown));
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) => (key === 'refs' ? [] : collectSentences(item, SENTENCES.has(key) || (shown && Array.isArray(value)))));
}
