/**
 * The content as it stands in the files, read here with nothing but a YAML parser: tests that compare a page with it would not notice a
 * mistake of the site's own loader if they used that loader.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface FindingFile {
  kind?: string;
  conditions: string[];
  alsoFor?: string[];
  comparedWith: string;
  figure?: Record<string, unknown> & { kind: string };
  direction: string;
  size: string;
  certainty: string;
  people?: number;
  refs: string[];
  drawn?: boolean;
}
export interface FindingText {
  outcome: string;
  says: string;
  appliesTo?: string;
  comparator?: string;
  timePoint?: string;
  design: string;
  caveat?: string;
}
export interface HarmFile {
  serious: boolean;
  frequency: string;
  figure?: Record<string, unknown> & { kind: string };
  per?: string;
  noNumber?: boolean;
  refs: string[];
  drawn?: boolean;
}
export interface HarmText {
  harm: string;
  says?: string;
  appliesTo?: string;
}
export interface PairFile {
  treatment: string;
  role: string;
  direction: string;
  size: string;
  certainty: string;
  lead?: string[];
  otherSide?: string[];
  refs?: string[];
}
export interface SignFile {
  group: string;
  act: 'emergency' | 'same-day' | 'soon';
  usually?: { from: number; to?: number };
  classes?: string[];
  treatments?: string[];
  conditions?: string[];
  medicines?: string[];
  refs: string[];
}
export interface SignText {
  text: string;
  short: string;
  onlyIf?: Record<string, string>;
}
export type PageKind = 'treatments' | 'conditions' | 'medicines' | 'guides';
type Refs = Record<string, string[]>;
type Words = Record<string, string>;

export interface TreatmentFile {
  category: string;
  invasiveness: string;
  classes: string[];
  leadSigns?: string[];
  treats: string[];
  findings?: string[];
  positions?: { id: string; year?: number; position: string; refs: string[] }[];
  procedure: { steps: string[]; refs: string[] };
  before?: Refs;
  after?: Refs;
  practical?: Record<string, string[] | { minutes?: { from?: number; to: number }; refs: string[] }>;
  normal?: Record<string, { when: string; refs: string[] }>;
  beforeAdvice?: string[];
  afterAdvice?: string[];
  whoMayBenefit?: Refs;
  whoShouldNot?: Refs;
  alternatives: ({ treatment: string } | { id: string; refs?: string[] })[];
  questions: string[];
}
export interface TreatmentText {
  title: string;
  aliases?: string[];
  description: string;
  summary: Words;
  procedure: { setting: string; imaging: string; anesthesia: string; steps: Words };
  positions?: Record<string, { body: string; text: string }>;
  before?: Words;
  after?: Words;
  practical?: Words;
  normal?: Words;
  whoMayBenefit?: Words;
  whoShouldNot?: Words;
  alternatives?: Words;
  questions: Words;
}
export interface ConditionFile {
  leadSigns?: string[];
  symptoms: Refs;
  diagnosis: Refs;
  selfCare?: Refs;
  avoid?: Refs;
  causes?: Refs;
  howCommon?: Refs;
  otherOptions: { id: string; kind: string; certainty?: string; medicines?: string[]; refs: string[] }[];
  medicines?: string[];
  questions: string[];
}
export interface ConditionText {
  title: string;
  summary: Words;
  symptoms: Words;
  diagnosis: Words;
  selfCare?: Words;
  avoid?: Words;
  causes?: Words;
  howCommon?: Words;
  otherOptions: Record<string, { name: string; says: string }>;
  questions: Words;
}

/** Lists of a medicine, in the order of its page. */
export const medicineLists = [
  'usedFor',
  'takingSafely',
  'whoShouldNot',
  'mixing',
  'olderPeople',
  'pregnancy',
  'driving',
  'stopping',
] as const;
export type MedicineFile = Partial<Record<(typeof medicineLists)[number], Refs>> & {
  names: string[];
  treats: string[];
  medicines?: string[];
  leadSigns?: string[];
  alert?: string[];
  findings?: string[];
  harms?: string[];
  questions: string[];
};
export type MedicineText = Partial<Record<(typeof medicineLists)[number], Words>> & {
  title: string;
  summary: Words;
  alert?: string;
  questions: Words;
};

interface DutyFile {
  audience: Partial<Record<PageKind | 'mentions', string[]>>;
  advice?: string;
  refs: string[];
}
interface DutyText {
  topic: string;
  says: string;
  short?: string;
}

const read = (root: string, file: string): unknown => parse(readFileSync(join(root, file), 'utf8'));
const frontMatter = (text: string): unknown => parse(/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '');
const slugs = (root: string, folder: string, ending: string): string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();

/** All entries of one registry, with the file (a treatment, a medicine or a condition) that holds each. */
function readRegistry<Facts, Text>(root: string, lang: string, name: string) {
  return slugs(root, `content/facts/${name}`, '.yaml').flatMap((owner) => {
    const facts = read(root, `content/facts/${name}/${owner}.yaml`) as Record<string, Facts>;
    const words = read(root, `content/${lang}/${name}/${owner}.yaml`) as Record<string, Text>;
    return Object.entries(facts).map(([id, own]) => ({ id, owner, facts: own, words: words[id] as Text }));
  });
}

function readPages<Facts, Text>(root: string, lang: string, kind: string) {
  return slugs(root, `content/${lang}/${kind}`, '.mdx').map((slug) => {
    const text = readFileSync(join(root, `content/${lang}/${kind}/${slug}.mdx`), 'utf8');
    return {
      slug,
      facts: read(root, `content/facts/${kind}/${slug}.yaml`) as Facts,
      words: frontMatter(text) as Text,
      body: text.replace(/^---\n[\s\S]*?\n---\n/, ''),
    };
  });
}

/** @param root the folder that holds content/; SITE_CONTENT names another: the fixture site is held against its own files. */
export function readContentFiles(root = process.env['SITE_CONTENT'] ?? '.', lang = 'en') {
  const signs = read(root, 'content/facts/danger-signs.yaml') as { signs: Record<string, SignFile> };
  const signWords = read(root, `content/${lang}/danger-signs.yaml`) as {
    acts: Record<string, { heading: string; means: string }>;
    signs: Record<string, SignText>;
  };
  const duties = read(root, 'content/facts/regulator-duties.yaml') as { duties: Record<string, DutyFile> };
  const dutyWords = read(root, `content/${lang}/regulator-duties.yaml`) as { duties: Record<string, DutyText> };
  const references = JSON.parse(readFileSync(join(root, 'content/references.json'), 'utf8')) as {
    id: string;
    title: string;
    DOI?: string;
    PMID?: string;
    URL?: string;
  }[];
  return {
    treatments: readPages<TreatmentFile, TreatmentText>(root, lang, 'treatments'),
    conditions: readPages<ConditionFile, ConditionText>(root, lang, 'conditions'),
    medicines: readPages<MedicineFile, MedicineText>(root, lang, 'medicines'),
    guides: readPages<Record<string, unknown>, { title: string }>(root, lang, 'guides'),
    findings: readRegistry<FindingFile, FindingText>(root, lang, 'findings'),
    harms: readRegistry<HarmFile, HarmText>(root, lang, 'harms'),
    pairs: readRegistry<PairFile, { says: string; appliesTo?: string }>(root, lang, 'pairs'),
    signs: Object.entries(signs.signs).map(([id, facts]) => ({ id, facts, words: signWords.signs[id] as SignText })),
    acts: signWords.acts,
    duties: Object.entries(duties.duties).map(([id, facts]) => ({
      id,
      facts,
      words: dutyWords.duties[id] as DutyText,
    })),
    references: new Map(references.map((reference) => [reference.id, reference])),
  };
}
export type ContentFiles = ReturnType<typeof readContentFiles>;

/** Harms of one weight as every output lists them: those of which no source has a number come last. */
export const inShownOrder = <Harm extends { facts: HarmFile }>(harms: readonly Harm[]): Harm[] =>
  [false, true].flatMap((noNumber) => harms.filter(({ facts }) => (facts.noNumber ?? false) === noNumber));

/** The signs of a page by the rules of the registry, worked out anew: by class of procedure, by name, by condition or medicine. */
export function expectedSigns(content: ContentFiles, kind: Exclude<PageKind, 'guides'>, slug: string) {
  const page = content[kind].find((other) => other.slug === slug);
  const classes = page && 'classes' in page.facts ? page.facts.classes : [];
  const lead = page?.facts.leadSigns ?? [];
  const rank = (id: string): number => (lead.includes(id) ? lead.indexOf(id) : lead.length);
  return content.signs
    .toSorted((a, b) => rank(a.id) - rank(b.id))
    .filter(({ facts }) =>
      kind === 'treatments'
        ? facts.treatments?.includes(slug) === true || (facts.classes ?? []).some((name) => classes.includes(name))
        : facts[kind]?.includes(slug) === true,
    )
    .map(({ id, facts, words }) => ({ id, ...facts, ...words, onlyIf: words.onlyIf?.[slug] }));
}

/** The warnings of regulators that a page must carry, worked out anew from the whole text of its two halves. */
export function expectedWarnings(content: ContentFiles, kind: PageKind, slug: string) {
  const page = content[kind].find((other) => other.slug === slug);
  const { misspellings: _, aliases: __, ...words } = (page?.words ?? {}) as Record<string, unknown>;
  const text = `${JSON.stringify(words)} ${page?.body ?? ''}`.toLowerCase();
  return content.duties.flatMap(({ facts: { audience, advice, refs }, words: { topic, says, short } }) => {
    const named = audience[kind]?.includes(slug) === true;
    const mentioned = (audience.mentions ?? []).some((name) => new RegExp(`\\b${name}`).test(text));
    if (advice !== undefined || !(named || mentioned)) return [];
    return [{ topic, text: named && kind !== 'conditions' ? says : (short ?? says), refs }];
  });
}

/** Where a reader of a source is sent: DOI, then PubMed, then the address. */
export function expectedLink(content: ContentFiles, id: string): string | undefined {
  const { DOI, PMID, URL } = content.references.get(id) ?? {};
  return DOI ? `https://doi.org/${DOI}` : PMID ? `https://pubmed.ncbi.nlm.nih.gov/${PMID}/` : URL;
}
