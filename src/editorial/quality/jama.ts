/** The four JAMA benchmarks for health websites (silberg-1997-jama), in our words. */
import { isoDay } from '../../base/dates.ts';
import { checked, type Item } from './item.ts';
import type { PageFacts } from './readFacts.ts';

export function judgeJama({ page: { facts }, sources }: PageFacts): Item[] {
  const { review } = facts;
  return [
    checked(
      'Authorship',
      'Who wrote it, and their qualifications.',
      review !== undefined,
      review
        ? `Reviewed by ${review.reviewer}, ${review.credentials}.`
        : 'No clinician has reviewed the page, and it says so.',
    ),
    checked('Attribution', 'References and sources.', sources > 0, `${sources} sources.`),
    checked(
      'Disclosure',
      'Ownership, funding, advertising and conflicts.',
      review !== undefined,
      review
        ? `The reviewer declared: ${review.conflicts}`
        : '“About this site” names the publisher, who pays, and that there is no advertising. Conflicts can be declared only once there is a reviewer.',
    ),
    checked('Currency', 'Dates of writing and update.', true, `Updated ${isoDay(facts.updated)}.`),
  ];
}
