/**
 * The open data at /api/v1/: what each file holds, as the contract for everybody who reads it.
 * JSON Schemas made from these are published beside the files. Within v1 fields are only added.
 */
import { z } from 'astro/zod';
import { benefit, guidelinePosition, risk } from './evidence.ts';
import { statement } from './statement.ts';
import { category, certainty, direction, invasiveness, kindOfPain, purpose, region } from './terms.ts';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const webAddress = z.url();
const refs = z.array(slug).describe('Ids of entries in references.json.');

/** What every file starts with, so that a copy still says whose it is and under which terms. */
const head = {
  version: z.literal(1).describe('Version of this format.'),
  lang: z.string().describe('Language tag of all texts.'),
  licence: z
    .literal('https://creativecommons.org/licenses/by/4.0/')
    .describe('CC BY 4.0: use it for anything, name the source.'),
  attribution: z.string().describe('How to name the source.'),
  source: webAddress.describe('The site that publishes it.'),
  updated: z.iso.date().describe('Day of the newest change to the content.'),
  notice: z.string().describe('What this is not.'),
};

const review = z
  .strictObject({
    reviewer: z.string(),
    credentials: z.string(),
    reviewed: z.iso.date(),
    nextDue: z.iso.date(),
    conflicts: z.string(),
  })
  .nullable()
  .describe('Null: no clinician has reviewed the page yet.');
const entry = {
  slug,
  url: webAddress,
  title: z.string(),
  aliases: z.array(z.string()),
  updated: z.iso.date(),
  nextReview: z.iso.date(),
  review,
};
/** A line of the first screen; its sources may be none where it states no fact of its own. */
const line = statement.extend({ refs });

export const treatmentsFile = z.strictObject({
  ...head,
  treatments: z.array(
    z.strictObject({
      ...entry,
      category,
      purpose: z.array(purpose),
      invasiveness,
      conditions: z.array(slug).describe('Conditions for which it is used or discussed.'),
      summary: z.strictObject({ whatItIs: line, whoFor: line, chance: line, mainRisk: line, otherOptions: line }),
      guidelines: z.array(guidelinePosition),
      warningSigns: z.array(z.strictObject({ text: z.string(), act: z.enum(['emergency', 'same-day']), refs })),
      questions: z.array(z.string()),
      mesh: z.array(z.string()).describe('Medical Subject Headings.'),
    }),
  ),
});

export const conditionsFile = z.strictObject({
  ...head,
  conditions: z.array(
    z.strictObject({
      ...entry,
      regions: z.array(region).describe('Where it hurts.'),
      kinds: z.array(kindOfPain),
      summary: z.strictObject({ whatItIs: line, whoGetsIt: line, outlook: line, whatHelps: line, mainRisk: line }),
      redFlags: z.array(z.strictObject({ text: z.string(), act: z.enum(['emergency', 'soon']), refs })),
      otherOptions: z
        .array(
          z.strictObject({
            kind: z.string(),
            name: z.string(),
            says: z.string(),
            certainty: certainty.nullable(),
            refs,
          }),
        )
        .describe('Options that are not procedures.'),
      questions: z.array(z.string()),
      icd10cm: z.array(z.string()),
      mesh: z.array(z.string()),
    }),
  ),
});

const resultId = z.string().regex(/^[a-z0-9-]+\/(benefit|harm)-\d+$/);
export const evidenceFile = z.strictObject({
  ...head,
  findings: z
    .array(
      z.strictObject({
        condition: slug,
        treatment: slug,
        direction,
        certainty,
        appliesTo: z
          .string()
          .nullable()
          .optional()
          .describe(
            'For whom the finding holds, when that is only some of the people with the condition. Do not show the direction without it.',
          ),
        says: z.string(),
        refs,
        url: webAddress,
      }),
    )
    .describe(
      'One entry per condition and treatment: what research and guidelines say in sum. These are the cells of the matrix at /evidence/.',
    ),
  benefits: z
    .array(benefit.omit({ main: true }).extend({ id: resultId, treatment: slug, main: z.boolean(), url: webAddress }))
    .describe('Single results: what was measured, in whom, compared with what, and how sure we are.'),
  harms: z
    .array(risk.omit({ main: true }).extend({ id: resultId, treatment: slug, main: z.boolean(), url: webAddress }))
    .describe('Harms, each with a number or the words that there is none.'),
});

/** CSL-JSON, so that reference managers read the file as it is. `custom` holds what is ours. */
export const referencesFile = z.array(
  z
    .looseObject({
      id: slug,
      type: z.string().describe('CSL type.'),
      title: z.string(),
      custom: z.looseObject({
        kind: z.string().describe('Kind of source: systematic-review, rct, cohort, guideline …'),
        usedOn: z.array(webAddress).describe('Pages that cite it.'),
      }),
    })
    .describe('A CSL-JSON item.'),
);

export type TreatmentsFile = z.infer<typeof treatmentsFile>;
export type ConditionsFile = z.infer<typeof conditionsFile>;
export type EvidenceFile = z.infer<typeof evidenceFile>;
export type ReferencesFile = z.infer<typeof referencesFile>;
