import { expect, test } from 'vitest';
import { listDue } from './listDue.ts';
import { fixtureLibrary as library } from '../../content/testing/fixtureLibrary.ts';
import { allPages } from '../../content/read/allPages.ts';

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);
/** The fixture’s reviewed treatment with other facts. */
const judge = (today: string, facts: Partial<(typeof library.treatments)[number]['facts']> = {}) => {
  const page = library.treatments.find(({ slug }) => slug === 'warm-needle')!;
  const review = { ...page.facts.review!, reviewed: day('2026-12-10') };
  const changed = { ...page, facts: { ...page.facts, review, ...facts } };
  return listDue({ treatments: [changed], conditions: [], medicines: [], guides: [] }, day(today))[0]!;
};

test('every page has its place, file and title', () => {
  const tasks = listDue(library, day('2026-12-01'));
  expect(tasks.map(({ title }) => title)).toEqual(allPages(library).map(({ words }) => words.title));
  expect(tasks.find(({ title }) => title === 'Stiff toe')).toEqual({
    file: 'content/en/conditions/stiff-toe.mdx',
    title: 'Stiff toe',
    state: 'unreviewed',
    why: 'no clinician yet; content due for a check on 2026-12-20',
  });
});

test('why, with dates and all reviewers', () => {
  const both = 'Ada Fixture and Ben Fixture';
  expect(judge('2027-01-01')).toMatchObject({
    state: 'current',
    why: `reviewed 2026-12-10 by ${both}, due 2027-06-01`,
  });
  expect(judge('2027-01-01', { updated: day('2026-12-11') })).toMatchObject({
    state: 'changed',
    why: `changed on 2026-12-11, after the review of 2026-12-10 by ${both}`,
  });
  expect(judge('2027-06-02')).toMatchObject({ state: 'overdue', why: 'was due on 2027-06-01' });
  expect(judge('2027-06-02', { review: undefined })).toMatchObject({
    state: 'overdue',
    why: 'was due on 2027-06-01 and has never been reviewed',
  });
});

test('the earlier of the two days counts, and each bound is exact', () => {
  // Due on 1 June: announced when fewer than 60 days remain, overdue after the day itself.
  expect(judge('2027-04-02').state).toBe('current');
  expect(judge('2027-04-03')).toMatchObject({ state: 'soon', why: 'due on 2027-06-01' });
  expect(judge('2027-06-01').state).toBe('soon');
  expect(judge('2027-01-01', { updated: day('2026-12-10') }).state).toBe('current');
  expect(judge('2027-11-21', { nextReview: day('2028-06-01') }).why).toBe('was due on 2027-11-20');
  expect(judge('2027-11-20', { nextReview: day('2028-06-01') }).state).toBe('soon');
});
