/** schema.org descriptions of pages. `reviewedBy` and `lastReviewed` appear only when a clinician has reviewed the page. */
import type { CollectionEntry } from 'astro:content';
import { site } from 'virtual:pain-reference/site';
import type { MedicalCondition, MedicalProcedure, MedicalWebPage, Thing } from 'schema-dts';
import { isoDay } from './dates.ts';
import { slugOf, type Library } from './library.ts';
import { fullAddress, pagePath } from './paths.ts';
import { conditionsOf, treatmentsOf } from './relations.ts';

type PageEntry = CollectionEntry<'treatments'> | CollectionEntry<'conditions'> | CollectionEntry<'guides'>;

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
    dateModified: isoDay(data.updated),
    license: 'https://creativecommons.org/licenses/by/4.0/',
    medicalAudience: { '@type': 'MedicalAudience', audienceType: 'Patient' },
    isPartOf: { '@type': 'WebSite', name: site.name, url: site.url },
    publisher: { '@type': 'Organization', name: site.publisher },
    ...(about && { about: { '@id': about } }),
    ...(data.review && {
      lastReviewed: isoDay(data.review.reviewed),
      reviewedBy: { '@type': 'Person', name: data.review.reviewer, honorificSuffix: data.review.credentials },
    }),
  };
}

const idOf = (lang: string, entry: PageEntry): string =>
  `${fullAddress(pagePath(lang, entry.collection, slugOf(entry)))}#subject`;

export function describeTreatment(lang: string, entry: CollectionEntry<'treatments'>, library: Library): Thing[] {
  const { title, aliases, summary, procedure, after, mesh, invasiveness } = entry.data;
  const subject: MedicalProcedure = {
    '@type': 'MedicalProcedure',
    '@id': idOf(lang, entry),
    name: title,
    alternateName: aliases,
    description: summary.whatItIs.text,
    howPerformed: procedure.steps.join(' '),
    followup: after.map(({ text }) => text).join(' '),
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
  const codes = [
    ...icd10cm.map((code) => ({ codeValue: code, codingSystem: 'ICD-10-CM' })),
    ...mesh.map((term) => ({ codeValue: term, codingSystem: 'MeSH' })),
  ];
  const subject: MedicalCondition = {
    '@type': 'MedicalCondition',
    '@id': idOf(lang, entry),
    name: title,
    alternateName: aliases,
    description: summary.whatItIs.text,
    signOrSymptom: symptoms.map(({ text }) => ({ '@type': 'MedicalSymptom' as const, name: text })),
    possibleTreatment: treatmentsOf(library, entry).map((treatment) => ({
      '@type': 'MedicalProcedure' as const,
      '@id': idOf(lang, treatment),
      name: treatment.data.title,
    })),
    ...(codes.length > 0 && { code: codes.map((code) => ({ '@type': 'MedicalCode' as const, ...code })) }),
  };
  return [describePage(lang, entry, idOf(lang, entry)), subject];
}

export const describeGuide = (lang: string, entry: CollectionEntry<'guides'>): Thing[] => [describePage(lang, entry)];

export const describeSite = (): Thing => ({
  '@type': 'WebSite',
  name: site.name,
  url: site.url,
  description: site.tagline,
  publisher: { '@type': 'Organization', name: site.publisher },
});
