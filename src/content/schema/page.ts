/** What every page of the reference has: names, dates, review state, history. */
import { z } from 'astro/zod';
import { day, plainText, slug } from './statement.ts';

/** Who checked the page. Left out until a real clinician has: the page then says “Not yet reviewed by a clinician”. */
const review = z.strictObject({
  reviewer: plainText,
  credentials: plainText,
  reviewed: day,
  nextDue: day,
  /** “None declared” or what the reviewer declared. */
  conflicts: plainText,
});

/** Content changes, newest first: they feed the RSS feed, and `npm run check` asks for one whenever the content differs. */
export const changes = z.array(z.strictObject({ date: day, text: plainText }));

export const page = {
  /** The page's name as a heading. */
  title: plainText,
  /** One sentence for search results and link previews, at most 160 characters. */
  description: plainText.max(160, 'must be at most 160 characters'),
  /** Last change to the content. */
  updated: day,
  /** When the page must next be checked. */
  nextReview: day,
  review: review.optional(),
  changes: changes.min(1),
  /** Old paths that must lead here, like /old-name/. */
  redirectFrom: z.array(z.string().startsWith('/')).default([]),
};

export const names = {
  /** Other names, shown as “Also called” and listed in the A–Z. */
  aliases: z.array(plainText).default([]),
  /** Spellings people type by mistake: for search only, never shown. */
  misspellings: z.array(plainText).default([]),
};

/** Slugs of shared advice in content/<lang>/advice. */
export const adviceIds = z.array(slug).default([]);
