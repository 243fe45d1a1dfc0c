/** content/<lang>/history.yaml: what changed since the release, told to readers. `npm run changes` writes it. */
import { z } from 'astro/zod';
import { day, plainText } from './statement.ts';

/** Where a change is told: a page, advice or a term that many pages show, or words that stand on no page of their own. */
const historyKey = z
  .string()
  .regex(
    /^(treatments|conditions|guides|notices|advice|terms)\/[a-z0-9-]+$|^figures$/,
    'must be like treatments/discography, advice/driving, terms/abscess or figures',
  );

/** What changed, in the reader's words. */
export const change = z.strictObject({ date: day, text: plainText });
export type Change = z.infer<typeof change>;

/** By place, the newest change first. */
export const history = z.record(
  historyKey,
  z.array(change).refine((entries) => {
    const days = entries.map(({ date }) => date.getTime());
    return days.every((at, place) => place === 0 || at <= (days[place - 1] ?? 0));
  }, 'must have the newest change first'),
);
