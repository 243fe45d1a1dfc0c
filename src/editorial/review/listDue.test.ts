import { expect, test } from 'vitest';
import type { Library } from '../../content/read/library.ts';
import { listDue, type ReviewState } from './listDue.ts';

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);
const reviewed = {
  reviewer: 'A. Reviewer',
  credentials: 'MD',
  reviewed: day('2027-01-10'),
  nextDue: day('2028-01-10'),
  conflicts: 'None declared',
};

/** The state of a page with these dates, on a day. */
function stateOf(
  dates: { updated?: string; nextReview?: string; review?: typeof reviewed },
  today: string,
): ReviewState | undefined {
  const page = {
    words: { title: 'Page' },
    sources: { words: { file: 'page.mdx' } },
    facts: {
      updated: day(dates.updated ?? '2026-11-24'),
      nextReview: day(dates.nextReview ?? '2028-01-10'),
      review: dates.review,
    },
  };
  const library = { treatments: [page], conditions: [], medicines: [], guides: [] } as unknown as Library;
  return listDue(library, day(today))[0]?.state;
}

test('a page without a reviewer is unreviewed until it is overdue', () => {
  expect(stateOf({}, '2027-02-01')).toBe('unreviewed');
  expect(stateOf({ nextReview: '2027-01-31' }, '2027-02-01')).toBe('overdue');
});

test('a review counts until what the page shows changes, its day comes near, or passes', () => {
  expect(stateOf({ review: reviewed }, '2027-02-01')).toBe('current');
  expect(stateOf({ review: reviewed, updated: '2027-01-11' }, '2027-02-01')).toBe('changed');
  expect(stateOf({ review: reviewed }, '2027-12-01')).toBe('soon');
  expect(stateOf({ review: reviewed }, '2028-01-11')).toBe('overdue');
  expect(stateOf({ review: reviewed, nextReview: '2027-06-01' }, '2027-07-01')).toBe('overdue');
});
