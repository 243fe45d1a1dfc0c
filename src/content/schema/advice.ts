/** Advice that many procedures share, written once: content/facts/advice/<id>.yaml and content/<lang>/advice/<id>.yaml. */
import { z } from 'astro/zod';
import { citedIds, wordsById } from './page.ts';
import { plainText, slug } from './statement.ts';

export const adviceFacts = z.strictObject({
  /** The guide (slug) that shows it in full; other pages link there. */
  guide: slug,
  /** What every page shows: whatever keeps the reader safe, and nothing else. */
  statements: citedIds,
  /** What only guides add: reasons, studies, exceptions. */
  details: citedIds.default({}),
});
export type AdviceFacts = z.infer<typeof adviceFacts>;

export const adviceWords = z.strictObject({
  /** Short heading: “If you take a blood thinner”. */
  title: plainText,
  statements: wordsById,
  details: wordsById.default({}),
});
export type AdviceWords = z.infer<typeof adviceWords>;
