/** Builds the account of a page from the library: the one place that decides what a page says and in which order. */
import { overviewSlug } from '../schema/film.ts';
import type { Library, Page } from '../read/library.ts';
import { walkInlines, type BodySection } from '../read/parseBody.ts';
import type { Account, Block, Section, SummaryLine } from './account.ts';
import { blocksOf } from './factBlocks.ts';
import { filmScenes } from './filmScenes.ts';
import { signsOf } from './listSigns.ts';
import { numberSources } from './numberSources.ts';

const accounts = new WeakMap<Page, Account>();

/** @returns the same account for the same page, so that every rendering of a build starts from one. */
export function buildAccount(library: Library, page: Page): Account {
  const known = accounts.get(page);
  if (known) return known;
  const shown = {
    film:
      page.kind === 'guides' && page.slug === overviewSlug && library.films.get(page.slug)?.drawn
        ? filmScenes(library, page)
        : [],
    summary: summaryOf(library, page),
    signs: signsOf(library, page),
    sections: page.body.map((section) => readSection(library, page, section)),
  };
  const account: Account = { page, ...shown, ...numberSources(shown), terms: listTerms(page.body) };
  accounts.set(page, account);
  return account;
}

/** The account of a film's own page: its scenes, with their sources numbered on that page. */
export function buildFilmAccount(library: Library, page: Page): Account {
  const shown = { film: filmScenes(library, page), summary: [], signs: [], sections: [] };
  return { page, ...shown, ...numberSources(shown), terms: [] };
}

function readSection(library: Library, page: Page, { id, title, nodes }: BodySection): Section {
  return {
    id,
    title,
    blocks: nodes.flatMap((flow): Block[] =>
      flow.type === 'block' ? blocksOf(library, page, flow.name, flow.id) : [{ kind: 'prose', flow }],
    ),
  };
}

/** The sources of a line that repeats findings or harms begin with theirs. */
function summaryOf({ findings, harms }: Library, page: Page): SummaryLine[] {
  const line = (
    id: string,
    text: string,
    repeats: { findings?: readonly string[]; harms?: readonly string[]; refs: readonly string[] },
  ): SummaryLine => ({
    id,
    text,
    findings: repeats.findings ?? [],
    harms: repeats.harms ?? [],
    refs: [
      ...new Set([
        ...(repeats.findings ?? []).flatMap((key) => findings.get(key)?.refs ?? []),
        ...(repeats.harms ?? []).flatMap((key) => harms.get(key)?.refs ?? []),
        ...repeats.refs,
      ]),
    ],
  });
  const plain = (refs: readonly string[]) => ({ refs });
  if (page.kind === 'treatments') {
    const { facts, words } = page;
    return [
      line('whatItIs', words.summary.whatItIs, plain(facts.summary.whatItIs)),
      line('whoFor', words.summary.whoFor, plain(facts.summary.whoFor)),
      line('chance', words.summary.chance, facts.summary.chance),
      line('mainRisk', words.summary.mainRisk, facts.summary.mainRisk),
      line('otherOptions', words.summary.otherOptions, plain(facts.summary.otherOptions)),
    ];
  }
  if (page.kind === 'conditions') {
    const { facts, words } = page;
    return [
      line('whatItIs', words.summary.whatItIs, plain(facts.summary.whatItIs)),
      line('whoGetsIt', words.summary.whoGetsIt, plain(facts.summary.whoGetsIt)),
      line('outlook', words.summary.outlook, plain(facts.summary.outlook)),
      line('whatHelps', words.summary.whatHelps, facts.summary.whatHelps),
      line('mainRisk', words.summary.mainRisk, facts.summary.mainRisk),
    ];
  }
  if (page.kind === 'medicines') {
    const { facts, words } = page;
    return [
      line('whatItIs', words.summary.whatItIs, plain(facts.summary.whatItIs)),
      line('whoFor', words.summary.whoFor, plain(facts.summary.whoFor)),
      line('chance', words.summary.chance, facts.summary.chance),
      line('mainRisk', words.summary.mainRisk, facts.summary.mainRisk),
      line('takeCare', words.summary.takeCare, plain(facts.summary.takeCare)),
    ];
  }
  return page.words.summary.map((text, index) => line(String(index), text, plain([])));
}

function listTerms(body: readonly BodySection[]): string[] {
  const ids = body.flatMap(({ nodes }) =>
    [...walkInlines(nodes)].flatMap(({ node }) => (node.type === 'term' ? [node.id] : [])),
  );
  return [...new Set(ids)];
}
