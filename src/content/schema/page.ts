/** What every page of the reference has: names, dates and review state (facts), title and description (words). */
import { z } from 'astro/zod';
import { languageTag } from './site.ts';
import { day, plainText, referenceId, slug } from './statement.ts';

const reviewer = z.strictObject({
  /** Full name of a real clinician. */
  reviewer: plainText,
  credentials: plainText,
  reviewed: day,
  /** “None declared” or what the reviewer declared. */
  conflicts: plainText,
});
/** Who checked the page and answers for it. Left out until a real clinician has: the page then says “Not yet reviewed by a clinician”. */
const review = reviewer.extend({
  nextDue: day,
  /** A reviewer of another field: needed where guidelines stand for and against. */
  second: reviewer.optional(),
});

export const pageFacts = {
  /** Last change to the content; written by `npm run changes`. */
  updated: day,
  /** When the page must next be checked. */
  nextReview: day,
  review: review.optional(),
  /** Reviews of translations, by language: each has a reviewer who reads it. A page shows the review of its own language. */
  translationReviews: z.record(languageTag, review).default({}),
  /** Old paths that must lead here, like /old-name/. */
  redirectFrom: z.array(z.string().startsWith('/')).default([]),
};

export const pageWords = {
  /** The page's name as a heading. */
  title: plainText,
  /** One sentence for search results and link previews, at most 160 characters. */
  description: plainText.max(160, 'must be at most 160 characters'),
  /** Other names, shown as “Also called” and listed in the A–Z. */
  aliases: z.array(plainText).default([]),
  /** Spellings people type by mistake: for search only, never shown. */
  misspellings: z.array(plainText).default([]),
};

/** Slugs of shared advice in content/<lang>/advice. */
export const adviceIds = z.array(slug).default([]);

/** Facts of a list of statements: in the order of showing, an id for each and the sources that carry it. The words of each stand under the same id. */
export const citedIds = z.record(slug, z.array(referenceId).min(1, 'needs at least one reference id'));
/** Words of a list: by id. */
export const wordsById = z.record(slug, plainText);
