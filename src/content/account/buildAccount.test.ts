import { expect, test } from 'vitest';
import { allPages } from '../read/allPages.ts';
import type { Library, Page } from '../read/library.ts';
import { buildAccount, buildFilmAccount } from './buildAccount.ts';
import { filmScenes } from './filmScenes.ts';
import { fixtureLibrary as library, fixtureProblems } from '../testing/fixtureLibrary.ts';

const pageOf = (slug: string): Page =>
  allPages(library).find((page) => page.slug === slug)!;
/** Of a copy of the page: accounts are kept for each page. */
const accountOf = (slug: string) => buildAccount(library, { ...pageOf(slug) });

/** Kinds of the blocks of each section. */
const outline = (slug: string): string[] =>
  accountOf(slug).sections.map(({ title, blocks }) => `${title ?? '–'}: ${blocks.map(({ kind }) => kind).join(', ')}`);

test('the fixture content is in order', () => {
  expect(fixtureProblems).toEqual([]);
});

test('the blocks of a page stand where its text marks them', () => {
  expect(outline('warm-needle')).toEqual([
    '–: prose',
    'What it is: prose',
    'Who it may help: statements, used-for',
    'Who should not have it: statements, situations',
    'What else you can do: choices, prose',
    'How well it works: prose, findings, positions',
    'Risks: harms, harms, duties',
    'Before: statements, practical',
    'On the day: steps, practical',
    'Afterwards: timeline, practical, advice',
    'If it does not help: prose, prose, next-steps',
    'Questions to ask: questions',
  ]);
  expect(outline('sore-elbow')).toEqual([
    'Symptoms: statements',
    'How it usually goes: prose',
    'What you can do: self-care',
    'When to see someone: prose',
    'How it is diagnosed: statements',
    'Treatments compared: options, ladder, duties',
    'What causes it: statements, statements',
    'Living with it: prose',
    'Questions to ask: questions',
  ]);
  expect(outline('safety')).toEqual([
    'Rest: advice',
    'When to call: sign-overview',
    'Warnings: duties',
    'Questions to ask: questions',
  ]);
  expect(outline('about-interventional-pain-management')).toEqual(['–: prose, widget, widget']);
});

test('a section has the anchor of its heading; the advice of a guide is the one that the text names', () => {
  const [first, second] = accountOf('warm-needle').sections;
  expect([first?.id, second?.id]).toEqual([undefined, 'what-it-is']);
  expect(accountOf('safety').sections[0]?.blocks[0]).toMatchObject({ kind: 'advice', advice: [{ id: 'rest' }] });
});

test('the first screen of a treatment: five lines in order, each with the sources of what it repeats', () => {
  expect(accountOf('warm-needle').summary).toEqual([
    {
      id: 'whatItIs',
      text: 'A thin needle is warmed and put near the sore place.',
      findings: [],
      harms: [],
      refs: [],
    },
    {
      id: 'whoFor',
      text: 'It is for some people with a sore elbow.',
      findings: [],
      harms: [],
      refs: ['guild-2022-guideline'],
    },
    {
      id: 'chance',
      text: 'Of 100 people, 48 had half the pain gone. With salt water it was 24.',
      findings: ['warm-needle--sore-elbow--half-relief'],
      harms: [],
      refs: ['able-2020-needle'],
    },
    {
      id: 'mainRisk',
      text: 'A bruise, after 14 of 1,000 needles.',
      findings: [],
      harms: ['warm-needle--bruise'],
      refs: ['baker-2021-review'],
    },
    {
      id: 'otherOptions',
      text: 'You can wait, move and take your time.',
      findings: [],
      harms: [],
      refs: ['guild-2022-guideline'],
    },
  ]);
});

test('the first screen of a condition', () => {
  expect(accountOf('sore-elbow').summary).toEqual([
    { id: 'whatItIs', text: 'The elbow hurts when you lift.', findings: [], harms: [], refs: [] },
    {
      id: 'whoGetsIt',
      text: 'About 3 in 100 adults have it.',
      findings: [],
      harms: [],
      refs: ['guild-2022-guideline'],
    },
    {
      id: 'outlook',
      text: 'Most people get better in 12 months.',
      findings: [],
      harms: [],
      refs: ['guild-2022-guideline'],
    },
    {
      id: 'whatHelps',
      text: 'A warm needle gave 48 of 100 people half the pain, against 24 with salt water.',
      findings: ['warm-needle--sore-elbow--half-relief'],
      harms: [],
      refs: ['able-2020-needle', 'guild-2022-guideline'],
    },
    {
      id: 'mainRisk',
      text: 'A bruise, after 14 of 1,000 needles.',
      findings: [],
      harms: ['warm-needle--bruise'],
      refs: ['baker-2021-review'],
    },
  ]);
});

test('a source is named once in a line, though several findings rest on it; what is not there adds none', () => {
  const page = library.treatments.find(({ slug }) => slug === 'warm-needle')!;
  const { facts } = page;
  const changed: Page = {
    ...page,
    facts: {
      ...facts,
      summary: {
        ...facts.summary,
        chance: {
          findings: ['no--such--finding', 'warm-needle--sore-elbow--days', 'warm-needle--sore-elbow--half-relief'],
          refs: ['able-2020-needle', 'guild-2022-guideline'],
        },
        mainRisk: { harms: ['no-such-harm', 'warm-needle--bruise'], refs: ['baker-2021-review', 'clinic-nd-leaflet'] },
      },
    },
  };
  const lines = buildAccount(library, changed).summary;
  expect(lines[2]?.refs).toEqual(['baker-2021-review', 'able-2020-needle', 'guild-2022-guideline']);
  expect(lines[3]?.refs).toEqual(['baker-2021-review', 'clinic-nd-leaflet']);
});

test('the first screen of a guide: its points, in order', () => {
  expect(accountOf('safety').summary).toEqual([
    { id: '0', text: 'You will know when to call.', findings: [], harms: [], refs: [] },
    { id: '1', text: 'You will know how long to rest.', findings: [], harms: [], refs: [] },
  ]);
});

test('danger signs stand on treatments and conditions', () => {
  expect(accountOf('warm-needle').signs.map(({ act }) => act)).toEqual(['emergency', 'same-day']);
  expect(accountOf('safety').signs).toEqual([]);
});

test('glossary terms in reading order, each once', () => {
  expect(accountOf('warm-needle').terms).toEqual(['needle', 'bruise']);
  const page = pageOf('warm-needle');
  const twice: Page = { ...page, body: [...page.body, ...page.body] };
  expect(buildAccount(library, twice).terms).toEqual(['needle', 'bruise']);
  expect(accountOf('safety').terms).toEqual([]);
});

test('the overview film stands on its guide and nowhere else', () => {
  expect(accountOf('about-interventional-pain-management').film).toHaveLength(8);
  // It has a film, which has a page of its own.
  expect(filmScenes(library, pageOf('warm-needle')).length).toBeGreaterThan(0);
  expect(accountOf('warm-needle').film).toEqual([]);
  const named: Page = { ...pageOf('warm-needle'), slug: 'about-interventional-pain-management' };
  expect(buildAccount(library, named).film).toEqual([]);
});

test('a film’s own page has its scenes alone, with their sources numbered there', () => {
  const page = pageOf('warm-needle');
  expect(buildFilmAccount(library, page)).toMatchObject({
    film: filmScenes(library, page),
    summary: [],
    signs: [],
    sections: [],
    terms: [],
    sources: ['able-2020-needle', 'clinic-nd-leaflet', 'baker-2021-review'],
  });
  expect(buildFilmAccount(library, page).page).toBe(page);
});

test('a page has one account, however often it is asked for', () => {
  const page = { ...pageOf('warm-needle') };
  const account = buildAccount(library, page);
  expect(account.page).toBe(page);
  expect(buildAccount(library, page)).toBe(account);
  const empty: Library = { ...library, findings: new Map() };
  expect(buildAccount(empty, page)).toBe(account);
});
