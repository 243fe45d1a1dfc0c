/** Which pages a clinician must look at, and why. */
import { isoDay } from '../../base/dates.ts';
import { allPages } from '../../content/read/allPages.ts';
import type { Library, Page } from '../../content/read/library.ts';

export type ReviewState = 'unreviewed' | 'changed' | 'overdue' | 'soon' | 'current';

export interface ReviewTask {
  file: string;
  title: string;
  state: ReviewState;
  /** Why, with the dates. */
  why: string;
}

const DAY = 86_400_000;
/** A page is announced this many days before it is due. */
const NOTICE_DAYS = 60;

/** @param today the day from which to count, so that a report can be made for any day. */
export const listDue = (
  library: Pick<Library, 'treatments' | 'conditions' | 'medicines' | 'guides'>,
  today: Date,
): ReviewTask[] => allPages(library).map((page) => judge(page, today));

function judge({ facts: { updated, nextReview, review }, words, sources }: Page, today: Date): ReviewTask {
  const due = review && review.nextDue < nextReview ? review.nextDue : nextReview;
  const task = (state: ReviewState, why: string): ReviewTask => ({
    file: sources.words.file,
    title: words.title,
    state,
    why,
  });
  if (due.getTime() < today.getTime())
    return task('overdue', `was due on ${isoDay(due)}${review ? '' : ' and has never been reviewed'}`);
  if (!review) return task('unreviewed', `no clinician yet; content due for a check on ${isoDay(due)}`);
  const names = [review, review.second].flatMap((one) => one?.reviewer ?? []).join(' and ');
  // `updated` moves with everything that the page shows, shared advice too. Text that changed after the review is text that nobody has reviewed.
  if (updated.getTime() > review.reviewed.getTime())
    return task('changed', `changed on ${isoDay(updated)}, after the review of ${isoDay(review.reviewed)} by ${names}`);
  if (due.getTime() - today.getTime() < NOTICE_DAYS * DAY) return task('soon', `due on ${isoDay(due)}`);
  return task('current', `reviewed ${isoDay(review.reviewed)} by ${names}, due ${isoDay(due)}`);
}
