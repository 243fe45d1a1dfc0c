/**
 * The one place where search reads pages: what each is called, what it is filtered by, and what it says. Whatever the content looks
 * like, the rest of search sees documents.
 */
import type { Entry, Library } from '../../content/read/loadLibrary.ts';
import type { SearchRules } from '../../content/schema/search.ts';
import type { NamedPage, PageDetails } from '../engine/indexFiles.ts';

export interface SearchDocument {
  page: NamedPage;
  details: Omit<PageDetails, 'related'>;
  /** `path` of pages that belong with this one, strongest first. */
  related: string[];
  /** Headings and the first screen: what the page is about. */
  lead: string[];
  /** Everything else. */
  text: string[];
}

/** Fields that hold no sentences for the reader, or whose text is taken elsewhere. */
const NOT_TEXT = new Set(
  `refs title aliases misspellings summary description updated nextReview changes review redirectFrom category purpose invasiveness
  treats conditions treatment alternatives regions kinds kind act direction certainty frequency position design comparedWith icd10cm
  seeAlso beforeAdvice afterAdvice`.split(/\s+/),
);

export function listDocuments(library: Library, rules: SearchRules): SearchDocument[] {
  const advice = new Map(library.advice.map(({ slug, data }) => [slug, data]));
  const adviceIn = (body: string): string[] =>
    [...body.matchAll(/<Advice id="([^"]+)"/g)].flatMap(([, id = '']) => {
      const { title, statements, details } = advice.get(id) ?? {};
      return collectText({ heading: title, statements, details });
    });
  const document = (
    kind: 'treatments' | 'conditions' | 'guides',
    { slug, data, source: { body } }: Entry<'treatments' | 'conditions' | 'guides'>,
    details: Omit<PageDetails, 'hidden' | 'misspelt' | 'related'>,
    related: string[],
    lead: unknown,
    text: string[] = [],
  ): SearchDocument => ({
    page: { path: `${kind}/${slug}`, title: data.title, aliases: data.aliases },
    details: { hidden: rules.names[`${kind}/${slug}`] ?? [], misspelt: data.misspellings, ...details },
    related,
    lead: [data.description, ...collectText(lead), ...readHeadings(body)],
    text: [...collectText(data), ...text, readBody(body), ...adviceIn(body)],
  });
  const regionsOf = new Map(library.conditions.map(({ slug, data }) => [slug, data.regions]));
  return [
    ...library.treatments.map((entry) => {
      const { data } = entry;
      const { category, invasiveness } = data;
      const certainty = (data.benefits.find(({ main }) => main) ?? data.benefits[0])?.certainty ?? 'not-rated';
      const regions = [...new Set(data.treats.flatMap((condition) => regionsOf.get(condition) ?? []))];
      const told = [...data.beforeAdvice, ...data.afterAdvice].flatMap((id) => {
        const { title, statements } = advice.get(id) ?? {};
        return collectText({ heading: title, statements });
      });
      const details = { summary: data.summary.whatItIs.text, regions, category, invasiveness, certainty };
      const related = data.treats.map((slug) => `conditions/${slug}`);
      return document('treatments', entry, details, related, [data.summary, data.mesh], told);
    }),
    ...library.conditions.map((entry) => {
      const { summary, symptoms, regions, treatments, seeAlso } = entry.data;
      const related = [
        ...treatments.map(({ treatment }) => `treatments/${treatment}`),
        ...seeAlso.map((slug) => `conditions/${slug}`),
      ];
      // Whoever has no name for it describes what it feels like.
      return document('conditions', entry, { summary: summary.whatItIs.text, regions }, related, [summary, symptoms]);
    }),
    ...library.guides.map((entry) =>
      document('guides', entry, { summary: entry.data.description, regions: [] }, [], entry.data.summary),
    ),
    ...library.notices.map(({ slug, data, source: { body } }) => ({
      page: { path: slug, title: data.title, aliases: [] },
      details: { hidden: rules.names[slug] ?? [], misspelt: [], summary: data.description, regions: [] },
      related: [],
      lead: [data.description, ...readHeadings(body)],
      text: [],
    })),
  ];
}

function collectText(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
    !Array.isArray(value) && NOT_TEXT.has(key) ? [] : collectText(item),
  );
}

const readHeadings = (body: string): string[] => [...body.matchAll(/^#{2,3} (.+)$/gm)].map((match) => match[1] ?? '');

const readBody = (body: string): string =>
  body
    .replace(/^#{2,3} .+$/gm, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ');
