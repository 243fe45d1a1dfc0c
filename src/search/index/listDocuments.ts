/**
 * The one place where search reads pages: what each is called, what it is filtered by, and what it says. Whatever the content looks
 * like, the rest of search sees documents.
 */
import { bodyTexts } from '../../content/account/accountText.ts';
import { buildAccount } from '../../content/account/buildAccount.ts';
import { findingsOf, pairsOf } from '../../content/evidence/listPageEvidence.ts';
import type { Library, Page } from '../../content/read/library.ts';
import type { SearchRules } from '../../content/schema/search.ts';
import type { NamedPage, PageDetails } from '../engine/indexFiles.ts';

export interface SearchDocument {
  page: NamedPage;
  details: Omit<PageDetails, 'related'>;
  /** Misspelt names. */
  misspelt: string[];
  /** `path` of pages that belong with this one, strongest first. */
  related: string[];
  /** Headings and the first screen: what the page is about. */
  lead: string[];
  /** Everything else. */
  text: string[];
}

export function listDocuments(library: Library, rules: SearchRules): SearchDocument[] {
  const document = (
    page: Page,
    details: Omit<PageDetails, 'hidden' | 'related'>,
    related: string[],
    lead: readonly string[] = [],
  ): SearchDocument => {
    const account = buildAccount(library, page);
    const texts = bodyTexts(account);
    const path = `${page.kind}/${page.slug}`;
    return {
      page: { path, title: page.words.title, aliases: page.words.aliases },
      details: { hidden: rules.names[path] ?? [], ...details },
      misspelt: page.words.misspellings,
      related,
      lead: [
        page.words.description,
        ...account.summary.map(({ text }) => text),
        ...lead,
        ...texts.filter(({ kind }) => kind === 'heading').map(({ text }) => text),
      ],
      // Danger signs stand on forty pages alike and would make each of them one about fever; the emergency cards answer them.
      // What is said of a medicine is found on its own page.
      text: texts.filter(({ kind }) => kind !== 'heading' && kind !== 'medicine').map(({ text }) => text),
    };
  };
  const regionsOf = new Map(library.conditions.map(({ slug, facts }) => [slug, facts.regions]));
  return [
    ...library.treatments.map((page) => {
      const { category, invasiveness, treats, mesh } = page.facts;
      const details = {
        summary: page.words.summary.whatItIs,
        regions: [...new Set(treats.flatMap((condition) => regionsOf.get(condition) ?? []))],
        category,
        invasiveness,
        certainty: findingsOf(library, page)[0]?.certainty ?? 'not-rated',
      };
      const related = treats.map((slug) => `conditions/${slug}`);
      return document(page, details, related, mesh);
    }),
    ...library.conditions.map((page) => {
      const related = [
        ...new Set(pairsOf(library, page.slug).map(({ treatment }) => `treatments/${treatment}`)),
        ...page.facts.seeAlso.map((slug) => `conditions/${slug}`),
      ];
      const details = { summary: page.words.summary.whatItIs, regions: page.facts.regions };
      // Whoever has no name for it describes what it feels like.
      return document(page, details, related, Object.values(page.words.symptoms));
    }),
    ...library.medicines.map((page) => {
      const { treats, names, mesh } = page.facts;
      const details = {
        summary: page.words.summary.whatItIs,
        regions: [...new Set(treats.flatMap((condition) => regionsOf.get(condition) ?? []))],
        certainty: findingsOf(library, page)[0]?.certainty ?? 'not-rated',
      };
      const related = treats.map((slug) => `conditions/${slug}`);
      return document(page, details, related, [...names, ...mesh]);
    }),
    ...library.guides.map((page) => document(page, { summary: page.words.description, regions: [] }, [])),
    ...library.notices.map(({ slug, data, body }) => ({
      page: { path: slug, title: data.title, aliases: [] },
      details: { hidden: rules.names[slug] ?? [], summary: data.description, regions: [] },
      misspelt: [],
      related: [],
      lead: [data.description, ...body.flatMap(({ title }) => title ?? [])],
      text: [],
    })),
  ];
}
