/** Advice that many procedures share, written once: content/<lang>/advice/*.yaml. */
import { z } from 'astro/zod';
import { plainText, statement } from './statement.ts';

export const advice = z.strictObject({
  /** Short heading: “If you take a blood thinner”. */
  title: plainText,
  statements: z.array(statement).min(1),
});
export type Advice = z.infer<typeof advice>;
