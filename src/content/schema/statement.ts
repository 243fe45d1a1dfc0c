/** A sentence for the reader and the sources that carry it. */
import { z } from 'astro/zod';

/** A slug: lower-case words joined by hyphens, as in file names and URLs. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens, like back-pain');
/** An id from content/references.json. */
export const referenceId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be an id from content/references.json, like armon-2025-epidural');
/** A day as YYYY-MM-DD. */
export const day = z.coerce.date({ error: 'must be a day like 2026-11-24' });
/** Plain text: no HTML, no Markdown, so that it can be shown in a page, a widget and a print-out alike. */
export const plainText = z
  .string()
  .trim()
  .min(2, 'must not be empty')
  .refine((text) => !/[<>]|\]\(|\*\*/.test(text), 'must be plain text: no HTML and no Markdown');

/** One fact in plain words with at least one source. */
export const statement = z.strictObject({
  /** What the reader is told: short sentences, second person. */
  text: plainText,
  /** The sources that say so. */
  refs: z.array(referenceId).min(1, 'needs at least one reference id'),
});
export type Statement = z.infer<typeof statement>;

/** A line that is a plain suggestion or a pointer and states no medical fact of its own; sources optional. */
export const line = z.strictObject({ text: plainText, refs: z.array(referenceId).default([]) });
