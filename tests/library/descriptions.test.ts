/** What machines read of a page: its numbered sources, its Markdown twin and its structured data say what the content says. */
import { describe, expect, test } from 'vitest';
import { findTags, splitIds } from '../../src/content/read/markup.ts';
import { getStrings } from '../../src/i18n/strings.ts';
import { citationsOfPage, referencesOfPage } from '../../src/content/sources/citationsOfPage.ts';
import { slugOf } from '../../src/content/read/library.ts';
import { renderTwin } from '../../src/outputs/markdownTwin.ts';
import { refsIn } from '../../src/content/sources/numberCitations.ts';
import { describeCondition, describeGuide, describeTreatment } from '../../src/outputs/structuredData.ts';
import { asLibrary } from '../harness/asLibrary.ts';

const library = asLibrary();
const strings = getStrings('en');
const pages = [...library.treatments, ...library.conditions, ...library.guides];

describe('citationsOfPage', () => {
  test('the first screen is numbered first, then the text in its order; each source once', () => {
    for (const page of [...library.treatments, ...library.conditions]) {
      const { ids } = citationsOfPage(library, page);
      const signs = page.collection === 'treatments' ? page.data.warningSigns : page.data.redFlags;
      const lead = [...new Set([...refsIn(page.data.summary), ...refsIn(signs)])];
      expect(ids.slice(0, lead.length), page.id).toEqual(lead);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('every source that the text marks has a number, and every number has a source', () => {
    for (const page of pages) {
      const citations = citationsOfPage(library, page);
      const marked = findTags(page.body ?? '').flatMap(({ attributes }) => splitIds(attributes['refs']));
      for (const id of marked) expect(citations.numberOf(id), `${page.id} ${id}`).toBe(citations.ids.indexOf(id) + 1);
      expect(referencesOfPage(library, page)).toHaveLength(citations.ids.length);
    }
  });

  test('shared advice: a page numbers what it shows in short, a guide what it shows in full', () => {
    const detail = 'shin-2020-glucose';
    const facet = library.treatments.find((page) => slugOf(page) === 'facet-joint-injection');
    const guide = library.guides.find((page) => slugOf(page) === 'before-your-procedure');
    if (!facet || !guide) throw new Error('A page is missing.');
    expect(facet.data.beforeAdvice).toContain('diabetes-and-steroids');
    expect(citationsOfPage(library, facet).ids).not.toContain(detail);
    expect(citationsOfPage(library, guide).ids).toContain(detail);
  });

  test('asking for a source that the page does not show is an error', () => {
    const [page] = library.guides;
    if (!page) throw new Error('There is no guide.');
    expect(() => citationsOfPage(library, page).numberOf('nobody')).toThrow(/nobody/);
  });
});

describe('the Markdown twin', () => {
  test.each(pages.map((page) => [page.id, page] as const))('%s holds all of the page and no tags', (_, page) => {
    const twin = renderTwin(library, strings, page);
    expect(twin).not.toMatch(/<\/?[A-Z]/);
    expect(twin.startsWith(`# ${page.data.title}\n`)).toBe(true);
    expect(twin).toContain(strings.notReviewed);
    for (const heading of (page.body ?? '').match(/^## .+$/gm) ?? []) expect(twin).toContain(heading);
    for (const question of page.data.questions) expect(twin).toContain(`- [ ] ${question}`);
    const texts =
      page.collection === 'treatments'
        ? [
            ...page.data.warningSigns.map(({ text }) => text),
            ...page.data.benefits.map(({ says }) => says),
            ...page.data.risks.map(({ says }) => says),
            ...page.data.before.map(({ text }) => text),
            ...page.data.after.map(({ text }) => text),
          ]
        : page.collection === 'conditions'
          ? [...page.data.redFlags.map(({ text }) => text), ...page.data.treatments.map(({ says }) => says)]
          : page.data.summary;
    for (const text of texts) expect(twin).toContain(text);
  });

  test('a finding that holds for some people never stands without them', () => {
    const headache = library.conditions.find((page) => slugOf(page) === 'headache');
    if (!headache) throw new Error('The page is missing.');
    expect(renderTwin(library, strings, headache)).toContain('(Helps (chronic migraine); Moderate certainty)');
  });
});

describe('structured data', () => {
  const flat = JSON.stringify;

  test('names the page, its subject, its day of change and its licence', () => {
    for (const page of pages) {
      const things =
        page.collection === 'treatments'
          ? describeTreatment('en', page, library)
          : page.collection === 'conditions'
            ? describeCondition('en', page, library)
            : describeGuide('en', page);
      expect(things[0]).toMatchObject({
        '@type': 'MedicalWebPage',
        name: page.data.title,
        dateModified: page.data.updated.toISOString().slice(0, 10),
        license: 'https://creativecommons.org/licenses/by/4.0/',
      });
      expect(things).toHaveLength(page.collection === 'guides' ? 1 : 2);
      // Nobody has reviewed these pages, and nothing may say otherwise.
      expect(flat(things)).not.toMatch(/reviewedBy|lastReviewed/);
    }
  });

  test('a reviewer is named only once there is one', () => {
    const [page] = asLibrary().treatments;
    if (!page) throw new Error('There is no treatment.');
    const reviewed = new Date('2027-01-10');
    page.data.review = { reviewer: 'A B', credentials: 'MD', reviewed, nextDue: reviewed, conflicts: 'None declared' };
    expect(describeTreatment('en', page, library)[0]).toMatchObject({
      lastReviewed: '2027-01-10',
      reviewedBy: { '@type': 'Person', name: 'A B', honorificSuffix: 'MD' },
    });
  });

  test('only what treats is called a treatment: a test is a procedure for diagnosis', () => {
    const page = library.conditions.find((entry) => slugOf(entry) === 'neck-pain');
    if (!page) throw new Error('There is no page on neck pain.');
    const subject = flat(describeCondition('en', page, library));
    expect(subject).toContain('/treatments/radiofrequency-ablation/#subject');
    expect(subject).not.toContain('/treatments/discography/#subject');
    const test = library.treatments.find((entry) => slugOf(entry) === 'discography');
    expect(test && describeTreatment('en', test, library)[1]).toMatchObject({ '@type': 'DiagnosticProcedure' });
  });

  test('an implant is not called percutaneous', () => {
    const of = (slug: string): string => {
      const page = library.treatments.find((entry) => slugOf(entry) === slug);
      return page ? flat(describeTreatment('en', page, library)) : '';
    };
    expect(of('epidural-steroid-injection')).toContain('PercutaneousProcedure');
    expect(of('spinal-cord-stimulation')).toContain('MedicalTherapy');
    expect(of('spinal-cord-stimulation')).not.toContain('PercutaneousProcedure');
  });
});
