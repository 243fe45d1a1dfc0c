/** schema.org descriptions of pages. `reviewedBy` and `lastReviewed` appear only when a clinician has reviewed the page. */
import type { CollectionEntry } from 'astro:content';
import { site } from 'virtual:pain-reference/site';
import type { MedicalCondition, MedicalProcedure, MedicalWebPage, Thing, WebSite } from 'schema-dts';
import { isoDay } from '../base/dates.ts';
import { slugOf, type Library } from '../content/read/library.ts';
import { filePath, fullAddress, pagePath } from '../base/paths.ts';
import { conditionsOf, treatmentsOf } from '../content/pages/relations.ts';

type PageEntry = CollectionEntry<'treatments'> | CollectionEntry<'conditions'> | CollectionEntry<'guides'>;

const homeAddress = (): string => fullAddress(filePath('/'));

function describePage(lang: string, entry: PageEntry, about?: string): MedicalWebPage {
  const { data, collection } = entry;
  const address = fullAddress(pagePath(lang, collection, slugOf(entry)));
  return {
    '@type': 'MedicalWebPage',
    '@id': `${address}#page`,
    url: address,
    name: data.title,
    description: data.description,
    inLanguage: lang,
    image: fullAddress(filePath(`/cards/${collection}/${slugOf(entry)}.png`)),
    datePublished: isoDay(data.changes.at(-1)?.date ?? data.updated),
    dateModified: isoDay(data.updated),
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    medicalAudience: { '@type': 'MedicalAudience', audienceType: 'Patient' },
    isPartOf: { '@type': 'WebSite', '@id': `${homeAddress()}#site`, name: site.name, url: homeAddress() },
    publisher: { '@type': 'Organization', name: site.publisher },
    ...(about && { about: { '@id': about }, mainEntity: { '@id': about } }),
    ...(data.review && {
      lastReviewed: isoDay(data.review.reviewed),
      reviewedBy: { '@type': 'Person', name: data.review.reviewer, honorificSuffix: data.review.credentials },
    }),
  };
}

const idOf = (lang: string, entry: PageEntry): string =>
  `${fullAddress(pagePath(lang, entry.collection, slugOf(entry)))}#subject`;

/** What treats a condition must be a MedicalTherapy, which is a kind of MedicalProcedure; a test alone is another kind (schema.org/possibleTreatment). */
const isTherapy = ({ data: { purpose } }: CollectionEntry<'treatments'>): boolean => purpose.includes('therapeutic');
const otherNames = (aliases: readonly string[]): { alternateName?: string[] } =>
  aliases.length > 0 ? { alternateName: [...aliases] } : {};

export function describeTreatment(lang: string, entry: CollectionEntry<'treatments'>, library: Library): Thing[] {
  const { title, aliases, summary, procedure, after, mesh, invasiveness } = entry.data;
  const subject: MedicalProcedure = {
    '@type': isTherapy(entry) ? 'MedicalTherapy' : 'DiagnosticProcedure',
    '@id': idOf(lang, entry),
    name: title,
    ...otherNames(aliases),
    description: summary.whatItIs.text,
    howPerformed: procedure.steps.join(' '),
    ...(after.length > 0 && { followup: after.map(({ text }) => text).join(' ') }),
    // schema.org knows percutaneous and non-invasive procedures only; an implant is neither.
    ...(invasiveness === 'minimally-invasive' && {
      procedureType: 'https://schema.org/PercutaneousProcedure' as const,
    }),
    relevantSpecialty: 'https://schema.org/Anesthesia',
    ...(mesh.length > 0 && {
      code: mesh.map((term) => ({ '@type': 'MedicalCode' as const, codeValue: term, codingSystem: 'MeSH' })),
    }),
    subjectOf: conditionsOf(library, entry).map((condition) => ({
      '@type': 'MedicalWebPage' as const,
      name: condition.data.title,
      url: fullAddress(pagePath(lang, 'conditions', slugOf(condition))),
    })),
  };
  return [describePage(lang, entry, idOf(lang, entry)), subject];
}

export function describeCondition(lang: string, entry: CollectionEntry<'conditions'>, library: Library): Thing[] {
  const { title, aliases, summary, symptoms, icd10cm, mesh } = entry.data;
  const therapies = treatmentsOf(library, entry).filter(isTherapy);
  const codes = [
    ...icd10cm.map((code) => ({ codeValue: code, codingSystem: 'ICD-10-CM' })),
    ...mesh.map((term) => ({ codeValue: term, codingSystem: 'MeSH' })),
  ];
  const subject: MedicalCondition = {
    '@type': 'MedicalCondition',
    '@id': idOf(lang, entry),
    name: title,
    ...otherNames(aliases),
    description: summary.whatItIs.text,
    signOrSymptom: symptoms.map(({ text }) => ({ '@type': 'MedicalSymptom' as const, name: text })),
    ...(therapies.length > 0 && {
      possibleTreatment: therapies.map((treatment) => ({
        '@type': 'MedicalTherapy' as const,
        '@id': idOf(lang, treatment),
        name: treatment.data.title,
      })),
    }),
    ...(codes.length > 0 && { code: codes.map((code) => ({ '@type': 'MedicalCode' as const, ...code })) }),
  };
  return [describePage(lang, entry, idOf(lang, entry)), subject];
}

export const describeGuide = (lang: string, entry: CollectionEntry<'guides'>): Thing[] => [describePage(lang, entry)];

export const describeSite = (): WebSite => ({
  '@type': 'WebSite',
  '@id': `${homeAddress()}#site`,
  name: site.name,
  url: homeAddress(),
  description: site.tagline,
  publisher: { '@type': 'Organization', name: site.publisher },
});
