/** Which pages a clinician must look at, and why. */
import type { Entry, Library } from '../../content/read/loadLibrary.ts';
import { isoDay } from '../../base/dates.ts';
import { findLastChange } from '../../content/read/lastChange.ts';

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
export function listDue(library: Library, today: Date): ReviewTask[] {
  const advice = new Map(library.advice.map(({ slug, data }) => [slug, data]));
  return (['treatments', 'conditions', 'guides'] as const).flatMap((kind) =>
    library[kind].map((entry) =>
      judge(entry, findLastChange({ data: entry.data, body: entry.source.body }, advice), today),
    ),
  );
}

function judge(
  { source, data: { title, nextReview, review } }: Entry<'treatments' | 'conditions' | 'guides'>,
  last: ReturnType<typeof findLastChange>,
  today: Date,
): ReviewTask {
  const due = review && review.nextDue < nextReview ? review.nextDue : nextReview;
  const task = (state: ReviewState, why: string): ReviewTask => ({ file: source.file, title, state, why });
  if (due.getTime() < today.getTime())
    return task('overdue', `was due on ${isoDay(due)}${review ? '' : ' and has never been reviewed'}`);
  if (!review) return task('unreviewed', `no clinician yet; content due for a check on ${isoDay(due)}`);
  // Text that changed after the review is text that nobody has reviewed.
  if (last.day.getTime() > review.reviewed.getTime())
    return task(
      'changed',
      `${last.advice === undefined ? '' : `shared advice “${last.advice}” `}changed on ${isoDay(last.day)}, after the review of ${isoDay(review.reviewed)} by ${review.reviewer}`,
    );
  if (due.getTime() - today.getTime() < NOTICE_DAYS * DAY) return task('soon', `due on ${isoDay(due)}`);
  return task('current', `reviewed ${isoDay(review.reviewed)} by ${review.reviewer}, due ${isoDay(due)}`);
}
