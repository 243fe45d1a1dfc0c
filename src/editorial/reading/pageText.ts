/** Takes the readable text out of a page's source: running prose apart from lists, and apart from advice that many pages share. */
import type { Entry, Library } from '../../content/read/loadLibrary.ts';
import { findTags } from '../../content/read/markup.ts';

export interface PageText {
  /** The five lines of the first screen. */
  summary: string[];
  /** Paragraphs of the body. */
  prose: string[];
  /** Statements shown as lists and tables, and list items of the body. */
  lists: string[];
  /** Shared advice that the page shows, from content/<lang>/advice. Readers meet it as part of the page. */
  advice: string[];
}

export type PageKind = 'treatments' | 'conditions' | 'guides';
/** Keys that hold sentences shown on the page (not names, ids or labels). */
const SENTENCES = new Set(['text', 'says', 'setting', 'imaging', 'anesthesia', 'steps', 'questions', 'note']);

export function readPageText({ source: { body }, data }: Entry<PageKind>, library: Pick<Library, 'advice'>): PageText {
  const { summary, description: _, changes: __, ...rest } = data;
  const units = stripMarkup(body)
    .split(/\n{2,}/)
    .map((unit) => unit.trim())
    .filter(Boolean);
  const marked = findTags(body)
    .filter(({ name }) => name === 'Advice')
    .map(({ attributes }) => attributes['id'] ?? '');
  const inShort = 'beforeAdvice' in data ? [...data.beforeAdvice, ...data.afterAdvice] : [];
  const advice = (id: string): Entry<'advice'>['data'][] =>
    library.advice.filter(({ slug }) => slug === id).map(({ data: found }) => found);
  return {
    summary: collectSentences(summary, true),
    prose: units.filter((unit) => !/^([-*#|]|\d+\.)/.test(unit)),
    lists: [
      ...collectSentences(rest, false),
      ...units
        .filter((unit) => /^([-*]|\d+\.)/.test(unit))
        .flatMap((unit) => unit.split(/\n/).map((item) => item.replace(/^\s*([-*]|\d+\.)\s+/, ''))),
    ],
    advice: [
      ...inShort.flatMap(advice).flatMap(({ statements }) => statements),
      ...marked.flatMap(advice).flatMap(({ statements, details }) => [...statements, ...details]),
    ].map(({ text }) => text),
  };
}

/** Words that the page marks as glossary terms, and those of its title: readers meet their meaning on the page. */
export function readTopicWords({ source: { body }, data }: Entry<PageKind>): Set<string> {
  const marked = [...body.matchAll(/<Term[^>]*>([^<]*)<\/Term>/g)].map((match) => match[1] ?? '');
  return new Set(
    [data.title, ...marked]
      .flatMap((text) => text.toLowerCase().split(/[^\p{L}]+/u))
      .flatMap((word) => [word, `${word}s`]),
  );
}

/** Tags, links and emphasis go; their words stay. */
function stripMarkup(body: string): string {
  return body
    .replace(/<\/?[A-Z][^>]*>/g, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]/g, '');
}

function collectSentences(value: unknown, shown: boolean): string[] {
  if (typeof value === 'string') return shown ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => collectSentences(item, shown));
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
    key === 'refs' ? [] : collectSentences(item, SENTENCES.has(key) || (shown && Array.isArray(value))),
  );
}
