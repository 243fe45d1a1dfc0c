/** What a machine can see of a page, for all instruments together. */
import { existsSync } from 'node:fs';
import type { Entry, Library } from '../../content/read/loadLibrary.ts';
import { findRefs } from '../checks/checkCrossReferences.ts';
import { figureFile } from '../../content/read/drawingFiles.ts';
import { findTags, splitIds } from '../../content/read/markup.ts';
import { measurePage, type PageMeasure } from '../reading/measurePage.ts';
import { readPageText, type PageKind } from '../reading/pageText.ts';
import { splitSentences } from '../reading/splitText.ts';

export interface PageFacts {
  kind: PageKind;
  entry: Entry<PageKind>;
  measure: PageMeasure;
  /** Different sources on the page. */
  sources: number;
  terms: number;
  headings: number;
  /** Words of the longest run of paragraphs between two headings, lists apart. */
  longestSection: number;
  /** Share of sentences that look passive: a form of “be” before a participle. A rough count, in 100 sentences. */
  passive: number;
  /** Sentences that speak to the reader, in 100. */
  secondPerson: number;
  /** Icon arrays. */
  figures: number;
  /** Drawings: each treatment and each condition has one. */
  drawings: number;
  /** Paragraphs of the body with a digit and no source. */
  unsourcedNumbers: string[];
}

const PASSIVE =
  /\b(?:is|are|was|were|be|been|being)\s+(?:\w+ly\s+)?(?:\w+ed|given|done|made|put|taken|seen|shown|known|found|held|sent|written|drawn|worn)\b/i;

/** Sources of the advice that the page shows: in short where its front matter names it, in full where its text does. */
function findSharedRefs({ data, source }: Entry<PageKind>, { advice }: Library): string[] {
  const named = 'beforeAdvice' in data ? [...data.beforeAdvice, ...data.afterAdvice] : [];
  const marked = findTags(source.body).flatMap(({ name, attributes }) => (name === 'Advice' ? [attributes['id']] : []));
  return advice
    .flatMap(({ slug, data: { statements, details } }) => [
      ...(named.includes(slug) ? statements : []),
      ...(marked.includes(slug) ? [...statements, ...details] : []),
    ])
    .flatMap(({ refs }) => refs);
}

export function readFacts(kind: PageKind, entry: Entry<PageKind>, library: Library): PageFacts {
  const { body } = entry.source;
  const tags = findTags(body);
  const text = readPageText(entry, library);
  const sentences = [...text.summary, ...text.prose, ...text.lists, ...text.advice].flatMap(splitSentences);
  const share = (pattern: RegExp): number =>
    Math.round((100 * sentences.filter((sentence) => pattern.test(sentence)).length) / Math.max(1, sentences.length));
  const sections = body.split(/^## .*$/m).map(
    (section) =>
      section
        .replace(/<[^>]*>/g, '')
        .split(/\n{2,}/)
        .filter((unit) => !/^\s*([-*#]|\d+\.)/.test(unit))
        .join(' ')
        .split(/\s+/)
        .filter(Boolean).length,
  );
  return {
    kind,
    entry,
    measure: measurePage(kind, entry, library),
    sources: new Set([
      ...findRefs(entry.data).flatMap(({ ids }) => ids),
      ...tags.flatMap(({ attributes }) => splitIds(attributes['refs'])),
      ...findSharedRefs(entry, library),
    ]).size,
    terms: tags.filter(({ name }) => name === 'Term').length,
    headings: body.match(/^## /gm)?.length ?? 0,
    longestSection: Math.max(...sections),
    passive: share(PASSIVE),
    secondPerson: share(/\b(?:you|your)\b/i),
    figures:
      'benefits' in entry.data
        ? [...entry.data.benefits, ...entry.data.risks].filter(
            ({ main, figure }) => main && figure && 'outOf' in figure,
          ).length
        : 0,
    drawings: existsSync(`${library.root}/${figureFile(entry.slug)}`) ? 1 : 0,
    unsourcedNumbers: body
      .split(/\n{2,}|\n(?=- )/)
      .filter(
        (part) =>
          !/^#/.test(part.trim()) &&
          !part.includes('<Cite') &&
          /\d/.test(part.replace(/\]\([^)]*\)/g, ']').replace(/<[^>]*>/g, '')),
      )
      .map((part) => part.trim().slice(0, 100)),
  };
}
