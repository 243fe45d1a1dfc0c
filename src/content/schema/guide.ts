/** Front matter of content/<lang>/guides/*.mdx. */
import { z } from 'astro/zod';
import { names, page } from './page.ts';
import { plainText } from './statement.ts';

export const guide = z.strictObject({
  ...page,
  ...names,
  /** Place in the guides' reading order; previous and next follow from it. */
  order: z.number().int().positive(),
  /** Three to five lines that say what the reader will know afterwards. */
  summary: z.array(plainText).min(2).max(5),
  questions: z.array(plainText).default([]),
});
export type Guide = z.infer<typeof guide>;
