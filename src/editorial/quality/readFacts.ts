/** What a machine can see of a page, for all instruments together. */
import { existsSync } from 'node:fs';
import type { Account, Block } from '../../content/account/account.ts';
import { bodyTexts, textsOf } from '../../content/account/accountText.ts';
import { buildAccount } from '../../content/account/buildAccount.ts';
import { findingsOf, harmsOf } from '../../content/evidence/listPageEvidence.ts';
import { figureFile } from '../../content/read/drawingFiles.ts';
import type { Library, Page } from '../../content/read/library.ts';
import type { Finding } from '../../content/schema/finding.ts';
import type { Harm } from '../../content/schema/harm.ts';
import { proseOf } from '../numbers/listSentences.ts';
import { readNumbers } from '../numbers/readNumbers.ts';
import { measurePage, type PageMeasure } from '../reading/measurePage.ts';
import { splitSentences } from '../reading/splitText.ts';

export interface PageFacts {
  page: Page;
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
  /** Results and harms that the page lists. */
  findings: readonly Finding[];
  harms: readonly Harm[];
  /** Other choices that it names. */
  options: number;
  steps: number;
  /** Links in its text. */
  links: number;
  /** Icon arrays. */
  figures: number;
  /** Drawings: each treatment and each condition may have one. */
  drawings: number;
  /** Sentences of the text with a number and no source. */
  unsourcedNumbers: string[];
}

const PASSIVE =
  /\b(?:is|are|was|were|be|been|being)\s+(?:\w+ly\s+)?(?:\w+ed|given|done|made|put|taken|seen|shown|known|found|held|sent|written|drawn|worn)\b/i;

export function readFacts(page: Page, library: Library): PageFacts {
  const account = buildAccount(library, page);
  const blocks = account.sections.flatMap((section) => section.blocks);
  const texts = [...account.summary, ...bodyTexts(account).filter(({ kind }) => kind !== 'heading')];
  const sentences = texts.flatMap(({ text }) => splitSentences(text));
  const share = (pattern: RegExp): number =>
    Math.round((100 * sentences.filter((sentence) => pattern.test(sentence)).length) / Math.max(1, sentences.length));
  const hasEvidence = page.kind === 'treatments' || page.kind === 'medicines';
  const findings = hasEvidence ? findingsOf(library, page) : [];
  const harms = hasEvidence ? harmsOf(library, page) : [];
  return {
    page,
    measure: measurePage(account),
    sources: account.sources.length,
    terms: account.terms.length,
    headings: account.sections.filter(({ title }) => title !== undefined).length,
    longestSection: longestProse(account),
    passive: share(PASSIVE),
    secondPerson: share(/\b(?:you|your)\b/i),
    findings,
    harms,
    options: countOptions(blocks),
    steps: blocks.reduce((sum, block) => sum + (block.kind === 'steps' ? block.steps.length : 0), 0),
    links: [...page.sources.words.body.matchAll(/\]\((?:\/|https?:)[^)]*\)/g)].length,
    figures: [...findings, ...harms].filter(({ drawn, figure }) => drawn && figure && 'outOf' in figure).length,
    drawings: existsSync(`${library.root}/${figureFile(page.slug)}`) ? 1 : 0,
    unsourcedNumbers: page.body.flatMap(({ nodes }) =>
      nodes
        .flatMap((flow) => proseOf(page.sources.words.file, flow))
        .filter(({ refs, text }) => refs.length === 0 && readNumbers(text).length > 0)
        .map(({ text }) => text.slice(0, 100)),
    ),
  };
}

const longestProse = ({ sections }: Account): number =>
  Math.max(
    0,
    ...sections.map(({ blocks }) =>
      blocks
        .flatMap(textsOf)
        .filter(({ kind }) => kind === 'prose')
        .reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0),
    ),
  );

const countOptions = (blocks: readonly Block[]): number =>
  blocks.reduce(
    (sum, block) =>
      sum +
      (block.kind === 'choices'
        ? block.items.length
        : block.kind === 'options'
          ? block.others.length + block.procedures.length
          : 0),
    0,
  );
