/** The pages that search knows, with their names, filters and relations, as the content files say. */
import type { Library } from '../../content/read/loadLibrary.ts';
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

/** Fields that hold no sentences for the reader. */
const NOT_TEXT = new Set([
  'refs',
  'title',
  'aliases',
  'misspellings',
  'summary',
  'description',
  'updated',
  'nextReview',
  'changes',
  'review',
  'redirectFrom',
  'category',
  'purpose',
  'invasiveness',
  'treats',
  'conditions',
  'treatment',
  'alternatives',
  'regions',
  'kinds',
  'kind',
  'act',
  'direction',
  'certainty',
  'frequency',
  'position',
  'design',
  'comparedWith',
  'icd10cm',
  'seeAlso',
  'beforeAdvice',
  'afterAdvice',
]);

export function listPages(library: Library, rules: SearchRules): SourcePage[] {
  const shared = new Map(
    library.advice.map(({ slug, data: { title, statements } }) => [slug, collectText({ title, statements })]),
  );
  const sharedInFull = new Map(
    library.advice.map(({ slug, data: { title, statements, details } }) => [
      slug,
      collectText({ title, statements, details }),
    ]),
  );
  const regionsOf = new Map(library.conditions.map(({ slug, data }) => [slug, data.regions]));
  const basics = (
    kind: 'treatments' | 'conditions' | 'guides',
    slug: string,
    data: { title: string; aliases: string[]; misspellings: string[] },
  ) => {
    const path = `${kind}/${slug}`;
    return {
      page: { path, title: data.title, aliases: data.aliases },
      hidden: rules.names[path] ?? [],
      misspelt: data.misspellings,
    };
  };
  const treatments = library.treatments.map(({ slug, data, source }): SourcePage => {
    const { page, hidden, misspelt } = basics('treatments', slug, data);
    return {
      page,
      details: {
        hidden,
        misspelt,
        summary: data.summary.whatItIs.text,
        regions: [...new Set(data.treats.flatMap((condition) => regionsOf.get(condition) ?? []))],
        category: data.category,
        invasiveness: data.invasiveness,
        certainty: (data.benefits.find(({ main }) => main) ?? data.benefits[0])?.certainty ?? 'not-rated',
      },
      related: data.treats.map((condition) => `conditions/${condition}`),
      lead: [data.description, ...collectText(data.summary), ...collectText(data.mesh), ...readHeadings(source.body)],
      text: [
        ...collectText(data),
        ...[...data.beforeAdvice, ...data.afterAdvice].flatMap((id) => shared.get(id) ?? []),
        ...readBody(source.body, sharedInFull),
      ],
    };
  });
  const conditions = library.conditions.map(({ slug, data, source }): SourcePage => {
    const { page, hidden, misspelt } = basics('conditions', slug, data);
    return {
      page,
      details: { hidden, misspelt, summary: data.summary.whatItIs.text, regions: data.regions },
      related: [
        ...data.treatments.map(({ treatment }) => `treatments/${treatment}`),
        ...data.seeAlso.map((other) => `conditions/${other}`),
      ],
      // Whoever has no name for it describes what it feels like.
      lead: [
        data.description,
        ...collectText(data.summary),
        ...collectText(data.symptoms),
        ...readHeadings(source.body),
      ],
      text: [...collectText(data), ...readBody(source.body, sharedInFull)],
    };
  });
  const guides = library.guides.map(({ slug, data, source }): SourcePage => {
    const { page, hidden, misspelt } = basics('guides', slug, data);
    return {
      page,
      details: { hidden, misspelt, summary: data.description, regions: [] },
      related: [],
      lead: [data.description, ...data.summary, ...readHeadings(source.body)],
      text: [...collectText(data), ...readBody(source.body, sharedInFull)],
    };
  });
  const notices = library.notices.map(({ slug, data }): SourcePage => ({
    page: { path: slug, title: data.title, aliases: [] },
    details: { hidden: [], misspelt: [], summary: data.description, regions: [] },
    related: [],
    lead: [],
    text: [],
  }));
  return [...treatments, ...conditions, ...guides, ...notices];
}

export function collectText(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => collectText(item));
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
    NOT_TEXT.has(key) ? [] : collectText(item),
  );
}

const readHeadings = (body: string): string[] => [...body.matchAll(/^#{2,3} (.+)$/gm)].map((match) => match[1] ?? '');

function readBody(body: string, shared: ReadonlyMap<string, string[]>): string[] {
  const advice = [...body.matchAll(/<Advice id="([^"]+)"/g)].flatMap((match) => shared.get(match[1] ?? '') ?? []);
  return [
    body
      .replace(/^#{2,3} .+$/gm, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\]\([^)]*\)/g, ' '),
    ...advice,
  ];
}
