/** Reviews: a real name, days in their order, and two reviewers where guidelines disagree. See docs/editorial.md. */
import { isoDay } from '../../base/dates.ts';
import { allPages } from '../../content/read/allPages.ts';
import type { Library, Page } from '../../content/read/library.ts';
import { problemAt, type Problem } from '../../content/read/problem.ts';

/** What people write where a name is still missing. */
const PLACEHOLDER =
  /^(?:to ?do|tb[ad]|n\/?a|none|nobody|unknown|pending|xx+|(?:full |first |last )?name|(?:the )?reviewer|(?:john|jane) doe|\W+)\b[.:!?]*$/i;

/** @param today reviews after this day have not happened. */
export const checkReviews = (library: Library, today: Date): Problem[] =>
  allPages(library).flatMap((page) => checkReview(page, today));

function checkReview(page: Page, today: Date): Problem[] {
  const { facts, sources } = page;
  const { updated, nextReview, review, translationReviews } = facts;
  const at = (path: string[], problem: string, cure: string): Problem => problemAt(sources.facts, path, problem, cure);
  const problems: Problem[] = [];
  if (updated > today)
    problems.push(at(['updated'], `${isoDay(updated)} has not come yet.`, 'Write the day of the last change.'));
  if (nextReview <= updated)
    problems.push(
      at(
        ['nextReview'],
        `It is not after \`updated\`, ${isoDay(updated)}.`,
        'Write the day on which the page is next due.',
      ),
    );
  const reviews: [path: string[], review: Review | undefined][] = [
    [['review'], review],
    ...Object.entries(translationReviews).map(([lang, own]): [string[], Review] => [['translationReviews', lang], own]),
  ];
  for (const [path, entry] of reviews) if (entry) problems.push(...checkEntry(page, path, entry, today));
  return problems;
}

type Review = NonNullable<Page['facts']['review']>;

function checkEntry(page: Page, path: string[], review: Review, today: Date): Problem[] {
  const at = (keys: string[], problem: string, cure: string): Problem =>
    problemAt(page.sources.facts, [...path, ...keys], problem, cure);
  const { second } = review;
  const problems = [
    ...checkReviewer(review, today, (key, problem, cure) => at([key], problem, cure)),
    ...(second ? checkReviewer(second, today, (key, problem, cure) => at(['second', key], problem, cure)) : []),
  ];
  if (review.nextDue <= review.reviewed)
    problems.push(
      at(['nextDue'], `It is not after the review of ${isoDay(review.reviewed)}.`, 'Write the day of the next review.'),
    );
  if (isContested(page) && !second)
    problems.push(
      at(
        [],
        'Guidelines stand for and against this treatment, and one person alone reviewed it.',
        'Add `second`: a reviewer of another field.',
      ),
    );
  if (second && second.reviewer.trim().toLowerCase() === review.reviewer.trim().toLowerCase())
    problems.push(at(['second', 'reviewer'], 'It is the same person.', 'Name a reviewer of another field.'));
  return problems;
}

const checkReviewer = (
  person: NonNullable<Review['second']>,
  today: Date,
  report: (key: string, problem: string, cure: string) => Problem,
): Problem[] => [
  ...(['reviewer', 'credentials', 'conflicts'] as const)
    .filter((key) => PLACEHOLDER.test(person[key].trim()))
    .map((key) =>
      report(key, `“${person[key]}” is a placeholder.`, 'Write what is true, or remove the review until there is one.'),
    ),
  ...(person.reviewed > today
    ? [report('reviewed', `${isoDay(person.reviewed)} has not come yet.`, 'Write the day of the review.')]
    : []),
];

/** True where one guideline stands for the treatment and another against it. */
function isContested(page: Page): boolean {
  const stands = page.kind === 'treatments' ? page.facts.positions.map(({ position }) => position) : [];
  return stands.includes('against') && stands.some((position) => position === 'for' || position === 'for-some');
}
