/** The steps of a condition as open data: the least invasive first. */
import { z } from 'astro/zod';

export const ladderStep = z.enum(['no-procedure', 'needle', 'implant-or-opening', 'surgery']).meta({ id: 'LadderStep' });

export const ladderSteps = z
  .array(
    z.strictObject({
      step: ladderStep,
      otherOptions: z.array(z.string()).describe('Ids of otherOptions.'),
      medicines: z.array(z.string()).describe('Slugs of medicines with results for the condition.'),
      pairs: z.array(z.string()).describe('Ids in evidence.json.'),
    }),
  )
  .describe('One way to think of the order: the least invasive first. No source says that everyone should follow it.');
