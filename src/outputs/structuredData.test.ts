import { expect, test } from 'vitest';
import { buildAccount } from '../content/account/buildAccount.ts';
import type { Condition, Page, Treatment } from '../content/read/library.ts';
import {
  describeCondition,
  describeGuide,
  describeMedicine,
  describeSite,
  describeTreatment,
} from './structuredData.ts';
import { fixtureLibrary as library } from '../content/testing/fixtureLibrary.ts';

const SITE = 'https://fixture.example';
const treatment = (slug: string): Treatment => library.treatments.find((page) => page.slug === slug)!;
const condition = (slug: string): Condition => library.conditions.find((page) => page.slug === slug)!;
const describe = (page: Page): Record<string, unknown>[] => {
  const account = buildAccount(library, page);
  const things =
    page.kind === 'treatments'
      ? describeTreatment(library, account)
      : page.kind === 'conditions'
        ? describeCondition(library, account)
        : page.kind === 'medicines'
          ? describeMedicine(library, account)
          : describeGuide(library, account);
  return things as unknown as Record<string, unknown>[];
};

test('a page: names, dates, publisher, and its reviewer when it has one', () => {
  const address = `${SITE}/treatments/warm-needle/`;
  expect(describe(treatment('warm-needle'))[0]).toEqual({
    '@type': 'MedicalWebPage',
    '@id': `${address}#page`,
    url: address,
    name: 'Warm needle',
    description: 'A made-up needle for a sore elbow, with every rare shape.',
    inLanguage: 'en',
    image: `${SITE}/cards/treatments/warm-needle.png`,
    datePublished: '2026-12-01',
    dateModified: '2026-12-01',
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    medicalAudience: { '@type': 'MedicalAudience', audienceType: 'Patient' },
    isPartOf: { '@type': 'WebSite', '@id': `${SITE}/#site`, name: 'Fixture Reference', url: `${SITE}/` },
    publisher: { '@type': 'Organization', name: 'The fixture' },
    about: { '@id': `${address}#subject` },
    mainEntity: { '@id': `${address}#subject` },
    lastReviewed: '2026-11-20',
    reviewedBy: { '@type': 'Person', name: 'Ada Fixture', honorificSuffix: 'MD, pain medicine' },
  });
  const [unreviewed] = describe(treatment('plain-test'));
  expect(unreviewed).not.toHaveProperty('lastReviewed');
  expect(unreviewed).not.toHaveProperty('reviewedBy');
});

test('the day it was first published is not that of its last change', () => {
  const page = treatment('plain-test');
  const changed: Treatment = { ...page, facts: { ...page.facts, updated: new Date('2026-12-24') } };
  const from = {
    ...library,
    released: new Date('2026-12-02'),
    history: new Map([
      [
        'treatments/plain-test',
        [
          { date: new Date('2026-12-24'), text: 'Changed again.' },
          { date: new Date('2026-12-12'), text: 'Changed.' },
        ],
      ],
    ]),
  };
  expect(describeTreatment(from, buildAccount(from, changed))[0]).toMatchObject({
    datePublished: '2026-12-02',
    dateModified: '2026-12-24',
  });
});

test('a treatment: what it is, how it is done, what follows, and what it is for', () => {
  const address = `${SITE}/treatments/warm-needle/`;
  expect(describe(treatment('warm-needle'))[1]).toEqual({
    '@type': 'MedicalTherapy',
    '@id': `${address}#subject`,
    name: 'Warm needle',
    alternateName: ['Hot needle'],
    description: 'A thin needle is warmed and put near the sore place.',
    howPerformed: 'You sit down. The skin is cleaned. The needle goes in.',
    procedureType: 'https://schema.org/PercutaneousProcedure',
    relevantSpecialty: 'https://schema.org/Anesthesia',
    code: [{ '@type': 'MedicalCode', codeValue: 'Needles', codingSystem: 'MeSH' }],
    subjectOf: [
      { '@type': 'MedicalWebPage', name: 'Sore elbow', url: `${SITE}/conditions/sore-elbow/` },
      { '@type': 'MedicalWebPage', name: 'Stiff toe', url: `${SITE}/conditions/stiff-toe/` },
    ],
  });
});

test('a test is no therapy; an implant is not done through the skin; what is not known is left out', () => {
  const [, subject] = describe(treatment('plain-test'));
  expect(subject).toMatchObject({ '@type': 'DiagnosticProcedure', '@id': `${SITE}/treatments/plain-test/#subject` });
  for (const field of ['alternateName', 'followup', 'code']) expect(subject).not.toHaveProperty(field);
  expect(describe(treatment('quiet-implant'))[1]).not.toHaveProperty('procedureType');
  const page = treatment('plain-test');
  const followed: Treatment = {
    ...page,
    facts: { ...page.facts, after: { walk: ['clinic-nd-leaflet'], rest: ['clinic-nd-leaflet'] } },
    words: { ...page.words, after: { walk: 'Walk.', rest: 'Rest.' } },
  };
  expect(describe(followed)[1]).toMatchObject({ followup: 'Walk. Rest.' });
});

test('a condition: its signs, therapies and codes, and no test among the therapies', () => {
  const address = `${SITE}/conditions/sore-elbow/`;
  expect(describe(condition('sore-elbow'))[0]).toMatchObject({
    '@id': `${address}#page`,
    image: `${SITE}/cards/conditions/sore-elbow.png`,
    about: { '@id': `${address}#subject` },
  });
  expect(describe(condition('sore-elbow'))[1]).toEqual({
    '@type': 'MedicalCondition',
    '@id': `${address}#subject`,
    name: 'Sore elbow',
    alternateName: ['Elbow ache'],
    description: 'The elbow hurts when you lift.',
    signOrSymptom: [{ '@type': 'MedicalSymptom', name: 'It hurts when you lift.' }],
    possibleTreatment: [
      { '@type': 'MedicalTherapy', '@id': `${SITE}/treatments/quiet-implant/#subject`, name: 'Quiet implant' },
      { '@type': 'MedicalTherapy', '@id': `${SITE}/treatments/warm-needle/#subject`, name: 'Warm needle' },
    ],
    code: [
      { '@type': 'MedicalCode', codeValue: 'M77.1', codingSystem: 'ICD-10-CM' },
      { '@type': 'MedicalCode', codeValue: 'Elbow', codingSystem: 'MeSH' },
    ],
  });
  const [, toe] = describe(condition('stiff-toe'));
  expect(toe).toMatchObject({ possibleTreatment: [{ name: 'Warm needle' }] });
  for (const field of ['alternateName', 'code']) expect(toe).not.toHaveProperty(field);
  const untreated = { ...library, treatments: [treatment('plain-test')] };
  expect(describeCondition(untreated, buildAccount(library, condition('stiff-toe')))[1]).not.toHaveProperty(
    'possibleTreatment',
  );
});

test('a guide is a page about no one subject', () => {
  const [page, ...more] = describe(library.guides[1]!);
  expect(more).toEqual([]);
  expect(page).toMatchObject({ '@id': `${SITE}/guides/safety/#page`, name: 'Staying safe' });
  expect(page).not.toHaveProperty('about');
  expect(page).not.toHaveProperty('mainEntity');
});

test('the site', () => {
  expect(describeSite()).toEqual({
    '@type': 'WebSite',
    '@id': `${SITE}/#site`,
    name: 'Fixture Reference',
    url: `${SITE}/`,
    description: 'A made-up reference for tests.',
    publisher: { '@type': 'Organization', name: 'The fixture' },
  });
});

test('a page of another kind is refused', () => {
  const elbow = buildAccount(library, condition('sore-elbow'));
  expect(() => describeTreatment(library, elbow)).toThrow('sore-elbow is not a treatment.');
  expect(() => describeCondition(library, buildAccount(library, treatment('warm-needle')))).toThrow(
    'warm-needle is not a condition.',
  );
});

test('a medicine: its names, its warnings in the words of the page, and the conditions that it is used for', () => {
  const [pill] = library.medicines;
  const [, subject] = describe(pill!);
  expect(subject).toEqual({
    '@type': 'Drug',
    '@id': `${SITE}/medicines/calm-pill/#subject`,
    name: 'Calm pill',
    alternateName: ['Calmine'],
    description: 'A small pill.',
    warning: 'You cannot breathe well.',
    administrationRoute: 'By mouth',
    code: [{ '@type': 'MedicalCode', codeValue: 'Tablets', codingSystem: 'MeSH' }],
    subjectOf: [{ '@type': 'MedicalWebPage', name: 'Stiff toe', url: `${SITE}/conditions/stiff-toe/` }],
  });
  expect(() => describeMedicine(library, buildAccount(library, condition('stiff-toe')))).toThrow('is not a medicine');
});
