/** A guide: content/facts/guides/<slug>.yaml, and the front matter of content/<lang>/guides/<slug>.mdx with the prose below it. */
import { z } from 'astro/zod';
import { pageFacts, pageWords, wordsById } from './page.ts';
import { plainText, slug } from './statement.ts';

export const guideFacts = z.strictObject({
  ...pageFacts,
  /** Place in the guides' reading order, from 1; previous and next follow from it. */
  order: z.number().int().positive(),
  questions: z.array(slug).default([]),
});
export type GuideFacts = z.infer<typeof guideFacts>;

export const guideWords = z.strictObject({
  ...pageWords,
  /** Three to five lines that say what the reader will know afterwards. */
  summary: z.array(plainText).min(2).max(5),
  questions: wordsById.default({}),
});
export type GuideWords = z.infer<typeof guideWords>;
