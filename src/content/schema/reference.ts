/** One source in content/references.json: CSL-JSON, with a `custom` block that is ours. Formatters know the other CSL fields. */
import { z } from 'astro/zod';
import { change } from './history.ts';
import { referenceId } from './statement.ts';

export const reference = z.looseObject({
  id: referenceId,
  /** CSL type: article-journal, webpage, report … */
  type: z.string().min(1),
  title: z.string().min(1),
  URL: z.url().optional(),
  DOI: z.string().optional(),
  PMID: z.string().optional(),
  PMCID: z.string().optional(),
  issued: z.object({ 'date-parts': z.array(z.array(z.number())).min(1) }).optional(),
  author: z
    .array(
      z.looseObject({ family: z.string().optional(), given: z.string().optional(), literal: z.string().optional() }),
    )
    .optional(),
  'container-title': z.string().optional(),
  publisher: z.string().optional(),
  custom: z
    .strictObject({
      /** systematic-review, rct, guideline, regulator, patient-information … */
      kind: z.string().min(1),
      /** Nothing else may stand in the file. */
      citable: z.literal(true),
      /** In our own words, what it supports: for writers. */
      findings: z.array(z.string()).optional(),
      /** A caution for writers. */
      note: z.string().optional(),
      /** To be used only when nothing better is there; `why` says why. */
      weak: z.boolean().optional(),
      why: z.string().optional(),
      /** What readers must hear of: it was retracted, corrected, replaced, or we had it wrong. Newest first. */
      changes: z.array(change).optional(),
    })
    .refine(({ weak, why }) => !weak || why, 'needs `why`, because the source is weak'),
});
export type Reference = z.infer<typeof reference>;
