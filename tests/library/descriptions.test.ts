/** What machines read of a page, its structured data, says what the content files say. */
import { describe, expect, test } from 'vitest';
import { buildAccount } from '../../src/content/account/buildAccount.ts';
import { changesOf } from '../../src/content/pages/listChanges.ts';
import { allPages } from '../../src/content/read/allPages.ts';
import { getLibrary } from '../../src/content/read/getLibrary.ts';
import type { Library, Page } from '../../src/content/read/library.ts';
import { getStrings } from '../../src/i18n/strings.ts';
import {
  describeCondition,
  describeGuide,
  describeMedicine,
  describeTreatment,
} from '../../src/outputs/structuredData.ts';
import { readContentFiles } from '../meaning/contentFiles.ts';

const library = getLibrary('en');
const content = readContentFiles();
const pages = allPages(library);
const flat = JSON.stringify;
const describePage = (page: Page, from: Library = library) => {
  const account = buildAccount(from, page);
  return page.kind === 'treatments'
    ? describeTreatment(from, account)
    : page.kind === 'conditions'
      ? describeCondition(from, account)
      : page.kind === 'medicines'
        ? describeMedicine(from, account)
        : describeGuide(from, account);
};
const find = (slug: string): Page => {
  const page = pages.find((one) => one.slug === slug);
  if (!page) throw new Error(`There is no ${slug}.`);
  return page;
};

describe('structured data', () => {
  test('names the page, its subject, its days and its licence', () => {
    for (const page of pages) {
      const things = describePage(page);
      expect(things[0]).toMatchObject({
        '@type': 'MedicalWebPage',
        name: page.words.title,
        dateModified: page.facts.updated.toISOString().slice(0, 10),
        license: 'https://creativecommons.org/licenses/by/4.0/',
      });
      expect(things).toHaveLength(page.kind === 'guides' ? 1 : 2);
      // Nobody has reviewed these pages, and nothing may say otherwise.
      if (page.facts.review === undefined) expect(flat(things)).not.toMatch(/reviewedBy|lastReviewed/);
    }
  });

  test('before the release a page was first published when it was last changed; afterwards on the day of the release', () => {
    const page = find('discography');
    const changed = new Date('2027-05-01');
    const told = {
      ...library,
      history: new Map([['treatments/discography', [{ date: changed, text: 'A new trial.' }]]]),
      released: new Date('2027-01-02'),
    };
    expect(describePage(page, { ...library, history: new Map(), released: null })[0]).toMatchObject({
      datePublished: page.facts.updated.toISOString().slice(0, 10),
    });
    expect(describePage(page, told)[0]).toMatchObject({ datePublished: '2027-01-02' });
    expect(changesOf(told, page, getStrings('en')).map(({ number, text }) => [number, text])).toEqual([
      [2, 'A new trial.'],
      [1, getStrings('en').dates.firstVersion],
    ]);
  });

  test('tells the steps, symptoms and first line of the files, in their order', () => {
    for (const { slug, facts, words } of content.treatments)
      expect(describePage(find(slug))[1]).toMatchObject({
        description: words.summary['whatItIs'],
        howPerformed: facts.procedure.steps.map((id) => words.procedure.steps[id]).join(' '),
      });
    for (const { slug, facts, words } of content.conditions)
      expect(describePage(find(slug))[1]).toMatchObject({
        description: words.summary['whatItIs'],
        signOrSymptom: Object.keys(facts.symptoms).map((id) => ({ name: words.symptoms[id] })),
      });
  });

  test('a reviewer is named only once there is one', () => {
    const page = find('discography');
    const reviewed = new Date('2027-01-10');
    const review = { reviewer: 'A B', credentials: 'MD', reviewed, nextDue: reviewed, conflicts: 'None declared' };
    const checked = { ...page, facts: { ...page.facts, review } } as Page;
    expect(describePage(checked)[0]).toMatchObject({
      lastReviewed: '2027-01-10',
      reviewedBy: { '@type': 'Person', name: 'A B', honorificSuffix: 'MD' },
    });
  });

  test('only what treats is called a treatment: a test is a procedure for diagnosis', () => {
    const subject = flat(describePage(find('neck-pain')));
    expect(subject).toContain('/treatments/radiofrequency-ablation/#subject');
    expect(subject).not.toContain('/treatments/discography/#subject');
    expect(describePage(find('discography'))[1]).toMatchObject({ '@type': 'DiagnosticProcedure' });
  });

  test('an implant is not called percutaneous', () => {
    expect(flat(describePage(find('epidural-steroid-injection')))).toContain('PercutaneousProcedure');
    expect(flat(describePage(find('spinal-cord-stimulation')))).toContain('MedicalTherapy');
    expect(flat(describePage(find('spinal-cord-stimulation')))).not.toContain('PercutaneousProcedure');
  });
});
