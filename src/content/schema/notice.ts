/** Front matter of content/<lang>/notices/*.mdx: the pages about the site itself. */
import { z } from 'astro/zod';
import { changes } from './page.ts';
import { day, plainText } from './statement.ts';

export const notice = z.strictObject({
  title: plainText,
  description: plainText.max(160, 'must be at most 160 characters'),
  updated: day,
  changes: changes.default([]),
});
