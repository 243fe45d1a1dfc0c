/** The pages that search knows, with their names, filters and relations, as the content files say. */
import { bodyTexts, signTexts } from '../../content/account/accountText.ts';
import { buildAccount } from '../../content/account/buildAccount.ts';
import { findingsOf, pairsOf } from '../../content/evidence/listPageEvidence.ts';
import type { Library, Page } from '../../content/read/library.ts';
import type { SearchRules } from '../../content/schema/search.ts';
import type { NamedPage, PageDetails } from '../files.ts';

/** A page and the text that its words are taken from. */
export interface SourcePage {
  page: NamedPage;
  details: Omit<PageDetails, 'related'>;
  /** `path` of pages that belong together with this one, strongest first. */
  related: string[];
  /** Headings and the first screen: what the page is about. */
  lead: string[];
  /** Everything else. */
  text: string[];
}

export function listPages(library: Library, rules: SearchRules): SourcePage[] {
  const regionsOf = new Map(library.conditions.map(({ slug, facts }) => [slug, facts.regions]));
  const read = (
    page: Page,
    details: Omit<SourcePage['details'], 'hidden' | 'misspelt'>,
    related: string[],
    more: string[],
  ): SourcePage => {
    const account = buildAccount(library, page);
    const texts = bodyTexts(account);
    const path = `${page.kind}/${page.slug}`;
    return {
      page: { path, title: page.words.title, aliases: page.words.aliases },
      details: { hidden: rules.names[path] ?? [], misspelt: page.words.misspellings, ...details },
      related,
      lead: [
        page.words.description,
        ...account.summary.map(({ text }) => text),
        ...more,
        ...texts.filter(({ kind }) => kind === 'heading').map(({ text }) => text),
      ],
      text: [...signTexts(account), ...texts.filter(({ kind }) => kind !== 'heading').map(({ text }) => text)],
    };
  };
  const treatments = library.treatments.map((page) => {
    const { category, invasiveness, treats, mesh } = page.facts;
    const details = {
      summary: page.words.summary.whatItIs,
      regions: [...new Set(treats.flatMap((condition) => regionsOf.get(condition) ?? []))],
      category,
      invasiveness,
      certainty: findingsOf(library, page)[0]?.certainty ?? 'not-rated',
    };
    return read(
      page,
      details,
      treats.map((condition) => `conditions/${condition}`),
      mesh,
    );
  });
  const conditions = library.conditions.map((page) => {
    const related = [
      ...pairsOf(library, page.slug).map(({ treatment }) => `treatments/${treatment}`),
      ...page.facts.seeAlso.map((other) => `conditions/${other}`),
    ];
    // Whoever has no name for it describes what it feels like.
    const details = { summary: page.words.summary.whatItIs, regions: page.facts.regions };
    return read(page, details, [...new Set(related)], Object.values(page.words.symptoms));
  });
  const guides = library.guides.map((page) => read(page, { summary: page.words.description, regions: [] }, [], []));
  const notices = library.notices.map(({ slug, data }): SourcePage => ({
    page: { path: slug, title: data.title, aliases: [] },
    details: { hidden: [], misspelt: [], summary: data.description, regions: [] },
    related: [],
    lead: [],
    text: [],
  }));
  return [...treatments, ...conditions, ...guides, ...notices];
}
