/** The practical side of a procedure: what a person plans the day and the weeks after by, and what is normal when. Facts stand in the treatment's own file. */
import { z } from 'astro/zod';
import { plainText, referenceId, slug } from './statement.ts';

const refs = z.array(referenceId).min(1, 'needs at least one reference id');

/** What people ask, in the order of the day and of the time after it. */
export const practicalTopic = z
  .enum([
    'duration',
    'stay',
    'companion',
    'eating',
    'backToNormal',
    'work',
    'driving',
    'bathing',
    'exercise',
    'onset',
    'lasts',
    'visits',
    'repeat',
  ])
  .meta({ id: 'PracticalTopic' });
export type PracticalTopic = z.infer<typeof practicalTopic>;
const answered = practicalTopic.exclude(['duration']).options;

/** Minutes. Without `from`: at most `to`. */
export const minutesRange = z
  .strictObject({ from: z.number().int().positive().optional(), to: z.number().int().positive() })
  .refine(({ from = 0, to }) => from <= to, 'must not end before it begins');
export type MinutesRange = z.infer<typeof minutesRange>;

/** When after the procedure, from the earliest on. */
export const timeAfter = z
  .enum(['first-hours', 'days-1-to-3', 'first-week', 'weeks-after'])
  .meta({ id: 'TimeAfter' });
export type TimeAfter = z.infer<typeof timeAfter>;

/** Hours after the procedure; without `to`: no end is known. */
export interface HoursAfter {
  from: number;
  to?: number | undefined;
}
/** The times as hours after the procedure; one begins where the last ends. */
export const hoursOf: Readonly<Record<TimeAfter, HoursAfter>> = {
  'first-hours': { from: 0, to: 24 },
  'days-1-to-3': { from: 24, to: 72 },
  'first-week': { from: 72, to: 168 },
  'weeks-after': { from: 168 },
};

/** By topic its sources. What is left out has no source: the page says “ask your team”. */
export const practicalFacts = z.strictObject({
  duration: z.strictObject({ minutes: minutesRange.optional(), refs }).optional(),
  ...(Object.fromEntries(answered.map((topic) => [topic, refs.optional()])) as Record<
    Exclude<PracticalTopic, 'duration'>,
    z.ZodOptional<typeof refs>
  >),
});
/** By topic what is said of it; of the duration what the minutes do not say. */
export const practicalWords = z.strictObject(
  Object.fromEntries(practicalTopic.options.map((topic) => [topic, plainText.optional()])) as Record<
    PracticalTopic,
    z.ZodOptional<typeof plainText>
  >,
);

/** What is normal after the procedure, in the order of time: an id for each. */
export const normalAfter = z.record(slug, z.strictObject({ when: timeAfter, refs }));
