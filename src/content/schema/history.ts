/** content/<lang>/history.yaml: what changed since the release, told to readers. `npm run changes` writes it. */
import { z } from 'astro/zod';
import { day, plainText } from './statement.ts';

/** Words that many pages show and that are told of once, under a path of their own. */
export const sharedPlaces = ['danger-signs', 'regulator-duties', 'care-lines', 'figures'] as const;

/** Where a change is told: a page, advice or a term that many pages show, or a file that all share. */
const path = z
  .string()
  .refine(
    (key) =>
      /^(treatments|conditions|medicines|guides|notices|advice|terms)\/[a-z0-9-]+$/.test(key) ||
      (sharedPlaces as readonly string[]).includes(key),
    'must be like treatments/discography, advice/driving, terms/abscess or figures',
  );

/** What changed, in the reader's words. */
export const change = z.strictObject({ date: day, text: plainText });
export type Change = z.infer<typeof change>;

/** By path, the newest change first. */
export const history = z.record(
  path,
  z.array(change).refine((entries) => {
    const days = entries.map(({ date }) => date.getTime());
    return days.every((at, index) => index === 0 || at <= (days[index - 1] ?? 0));
  }, 'must have the newest change first'),
);
