/** Advice that many procedures share, written once: content/<lang>/advice/*.yaml. */
import { z } from 'astro/zod';
import { changes } from './page.ts';
import { plainText, slug, statement } from './statement.ts';

export const advice = z.strictObject({
  /** Short heading: “If you take a blood thinner”. */
  title: plainText,
  /** The guide (slug) that shows it in full; other pages link there. */
  guide: slug,
  /** What every page shows: whatever keeps the reader safe, and nothing else. */
  statements: z.array(statement).min(1),
  /** What only guides add: reasons, studies, exceptions. */
  details: z.array(statement).default([]),
  changes: changes.default([]),
});
export type Advice = z.infer<typeof advice>;
