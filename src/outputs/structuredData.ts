/** schema.org descriptions of pages. `reviewedBy` and `lastReviewed` appear only when a clinician has reviewed the page. */
import { site } from 'virtual:pain-reference/site';
import type { Drug, MedicalCondition, MedicalProcedure, MedicalWebPage, Thing, WebSite } from 'schema-dts';
import { isoDay } from '../base/dates.ts';
import { filePath, fullAddress, pagePath } from '../base/paths.ts';
import type { Account, StatementField } from '../content/account/account.ts';
import { changesOf } from '../content/pages/listChanges.ts';
import { conditionsOf, treatmentsOf } from '../content/pages/relations.ts';
import type { Library, Page, Treatment } from '../content/read/library.ts';
import { getStrings } from '../i18n/strings.ts';

const homeAddress = (): string => fullAddress(filePath('/'));

function describePage(library: Library, page: Page, about?: string): MedicalWebPage {
  const { lang, kind, slug, words, facts } = page;
  const address = fullAddress(pagePath(lang, kind, slug));
  return {
    '@type': 'MedicalWebPage',
    '@id': `${address}#page`,
    url: address,
    name: words.title,
    description: words.description,
    inLanguage: lang,
    image: fullAddress(filePath(`/cards/${kind}/${slug}.png`)),
    datePublished: isoDay(changesOf(library, page, getStrings(lang)).at(-1)?.date ?? facts.updated),
    dateModified: isoDay(facts.updated),
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    medicalAudience: { '@type': 'MedicalAudience', audienceType: 'Patient' },
    isPartOf: { '@type': 'WebSite', '@id': `${homeAddress()}#site`, name: site.name, url: homeAddress() },
    publisher: { '@type': 'Organization', name: site.publisher },
    ...(about && { about: { '@id': about }, mainEntity: { '@id': about } }),
    ...(facts.review && {
      lastReviewed: isoDay(facts.review.reviewed),
      reviewedBy: { '@type': 'Person', name: facts.review.reviewer, honorificSuffix: facts.review.credentials },
    }),
  };
}

const idOf = ({ lang, kind, slug }: Page): string => `${fullAddress(pagePath(lang, kind, slug))}#subject`;

/** What treats a condition must be a MedicalTherapy, which is a kind of MedicalProcedure; a test alone is another kind (schema.org/possibleTreatment). */
const isTherapy = ({ facts }: Treatment): boolean => facts.purpose.includes('therapeutic');
const otherNames = (aliases: readonly string[]): { alternateName?: string[] } =>
  aliases.length > 0 ? { alternateName: [...aliases] } : {};

/** What a line of the first screen says. */
const lineOf = ({ summary }: Account, id: string): string => summary.find((line) => line.id === id)?.text ?? '';

/** The statements of one field, wherever the page shows them. */
const statementsOf = ({ sections }: Account, field: StatementField): string[] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'statements' && block.field === field ? block.items.map(({ text }) => text) : [],
    ),
  );

export function describeTreatment(library: Library, account: Account): Thing[] {
  const { page } = account;
  if (page.kind !== 'treatments') throw new Error(`${page.slug} is not a treatment.`);
  const { facts, words, lang } = page;
  const steps = account.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'steps' ? block.steps.map(({ text }) => text) : []));
  const after = statementsOf(account, 'after');
  const subject: MedicalProcedure = {
    '@type': isTherapy(page) ? 'MedicalTherapy' : 'DiagnosticProcedure',
    '@id': idOf(page),
    name: words.title,
    ...otherNames(words.aliases),
    description: lineOf(account, 'whatItIs'),
    howPerformed: steps.join(' '),
    ...(after.length > 0 && { followup: after.join(' ') }),
    // schema.org knows percutaneous and non-invasive procedures only; an implant is neither.
    ...(facts.invasiveness === 'minimally-invasive' && {
      procedureType: 'https://schema.org/PercutaneousProcedure' as const,
    }),
    relevantSpecialty: 'https://schema.org/Anesthesia',
    ...(facts.mesh.length > 0 && {
      code: facts.mesh.map((term) => ({ '@type': 'MedicalCode' as const, codeValue: term, codingSystem: 'MeSH' })),
    }),
    subjectOf: conditionsOf(library, page).map((condition) => ({
      '@type': 'MedicalWebPage' as const,
      name: condition.words.title,
      url: fullAddress(pagePath(lang, 'conditions', condition.slug)),
    })),
  };
  return [describePage(library, page, idOf(page)), subject];
}

export function describeCondition(library: Library, account: Account): Thing[] {
  const { page } = account;
  if (page.kind !== 'conditions') throw new Error(`${page.slug} is not a condition.`);
  const { facts, words } = page;
  const therapies = treatmentsOf(library, page).filter(isTherapy);
  const codes = [
    ...facts.icd10cm.map((code) => ({ codeValue: code, codingSystem: 'ICD-10-CM' })),
    ...facts.mesh.map((term) => ({ codeValue: term, codingSystem: 'MeSH' })),
  ];
  const subject: MedicalCondition = {
    '@type': 'MedicalCondition',
    '@id': idOf(page),
    name: words.title,
    ...otherNames(words.aliases),
    description: lineOf(account, 'whatItIs'),
    signOrSymptom: statementsOf(account, 'symptoms').map((text) => ({
      '@type': 'MedicalSymptom' as const,
      name: text,
    })),
    ...(therapies.length > 0 && {
      possibleTreatment: therapies.map((treatment) => ({
        '@type': 'MedicalTherapy' as const,
        '@id': idOf(treatment),
        name: treatment.words.title,
      })),
    }),
    ...(codes.length > 0 && { code: codes.map((code) => ({ '@type': 'MedicalCode' as const, ...code })) }),
  };
  return [describePage(library, page, idOf(page)), subject];
}

/** schema.org's Drug: what it warns of stands in the page's own words. */
export function describeMedicine(library: Library, account: Account): Thing[] {
  const { page } = account;
  if (page.kind !== 'medicines') throw new Error(`${page.slug} is not a medicine.`);
  const { facts, words, lang } = page;
  const warning = [...account.signs.flatMap(({ signs }) => signs.map(({ text }) => text))];
  const said = (field: StatementField): string | undefined => statementsOf(account, field).join(' ') || undefined;
  const pregnancyWarning = said('pregnancy');
  const conditions = library.conditions.filter(({ slug }) => facts.treats.includes(slug));
  const subject: Drug = {
    '@type': 'Drug',
    '@id': idOf(page),
    name: words.title,
    ...otherNames(words.aliases),
    description: lineOf(account, 'whatItIs'),
    ...(warning.length > 0 && { warning: warning.join(' ') }),
    ...(pregnancyWarning !== undefined && { pregnancyWarning }),
    administrationRoute: facts.routes.map((route) => getStrings(lang).medicine.routes[route]).join(', '),
    ...(facts.mesh.length > 0 && {
      code: facts.mesh.map((term) => ({ '@type': 'MedicalCode' as const, codeValue: term, codingSystem: 'MeSH' })),
    }),
    ...(conditions.length > 0 && {
      subjectOf: conditions.map((condition) => ({
        '@type': 'MedicalWebPage' as const,
        name: condition.words.title,
        url: fullAddress(pagePath(lang, 'conditions', condition.slug)),
      })),
    }),
  };
  return [describePage(library, page, idOf(page)), subject];
}

export const describeGuide = (library: Library, { page }: Account): Thing[] => [describePage(library, page)];

export const describeSite = (): WebSite => ({
  '@type': 'WebSite',
  '@id': `${homeAddress()}#site`,
  name: site.name,
  url: homeAddress(),
  description: site.tagline,
  publisher: { '@type': 'Organization', name: site.publisher },
});
