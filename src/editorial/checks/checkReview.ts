/** Reviews: a real name, days in their order, and two reviewers where guidelines disagree. See docs/editorial.md. */
import { isoDay } from '../../base/dates.ts';
import type { Library, Page } from '../../content/read/library.ts';
import { problemAt, type Problem } from '../../content/read/problem.ts';

/** What people write where a name is still missing. */
const PLACEHOLDER =
  /^(?:to ?do|tb[ad]|n\/?a|none|nobody|unknown|pending|xx+|(?:full |first |last )?name|(?:the )?reviewer|(?:john|jane) doe|\W+)\b[.:!?]*$/i;

/** @param today reviews after this day have not happened. */
export const checkReviews = (library: Library, today: Date): Problem[] =>
  [...library.treatments, ...library.conditions, ...library.guides].flatMap((page) => checkReview(page, today));

function checkReview(page: Page, today: Date): Problem[] {
  const { facts, sources } = page;
  const { updated, nextReview, review } = facts;
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
  if (!review) return problems;
  for (const [path, entry] of [
    [['review'], review],
    [['review', 'second'], review.second],
  ] as const) {
    if (!entry) continue;
    for (const key of ['reviewer', 'credentials', 'conflicts'] as const)
      if (PLACEHOLDER.test(entry[key].trim()))
        problems.push(
          at(
            [...path, key],
            `“${entry[key]}” is a placeholder.`,
            'Write what is true, or remove the review until there is one.',
          ),
        );
    if (entry.reviewed > today)
      problems.push(
        at([...path, 'reviewed'], `${isoDay(entry.reviewed)} has not come yet.`, 'Write the day of the review.'),
      );
  }
  if (review.nextDue <= review.reviewed)
    problems.push(
      at(
        ['review', 'nextDue'],
        `It is not after the review of ${isoDay(review.reviewed)}.`,
        'Write the day of the next review.',
      ),
    );
  if (isContested(page) && !review.second)
    problems.push(
      at(
        ['review'],
        'Guidelines stand for and against this treatment, and one person alone reviewed it.',
        'Add `second`: a reviewer of another field.',
      ),
    );
  if (review.second && review.second.reviewer.trim().toLowerCase() === review.reviewer.trim().toLowerCase())
    problems.push(at(['review', 'second', 'reviewer'], 'It is the same person.', 'Name a reviewer of another field.'));
  return problems;
}

/** True where one guideline stands for the treatment and another against it. */
function isContested(page: Page): boolean {
  const stands = page.kind === 'treatments' ? page.facts.positions.map(({ position }) => position) : [];
  return stands.includes('against') && stands.some((position) => position === 'for' || position === 'for-some');
}
