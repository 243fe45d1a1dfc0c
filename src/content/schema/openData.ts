/**
 * The open data at /api/v1/: what each file holds, as the contract for everybody who reads it.
 * JSON Schemas made from these are published beside the files. Within v1 fields are only added.
 */
import { z } from 'astro/zod';
import { optionKind } from './condition.ts';
import { findingFacts, findingWords, pairFacts, pairWords } from './finding.ts';
import { harmFacts, harmWords } from './harm.ts';
import { ladderSteps } from './ladder.ts';
import { minutesRange, practicalTopic, timeAfter } from './practical.ts';
import { medicineLists, route, type MedicineList } from './medicine.ts';
import { treatmentFacts } from './treatment.ts';
import { act, category, certainty, invasiveness, kindOfPain, purpose, region } from './terms.ts';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const webAddress = z.url();
const refs = z.array(slug).describe('Ids of entries in references.json.');
const id = z.string().describe('Stable name.');
const was = z.array(z.string()).describe('Names under which earlier versions had it.');

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

const reviewer = {
  reviewer: z.string(),
  credentials: z.string(),
  reviewed: z.iso.date(),
  conflicts: z.string(),
};
const review = z
  .strictObject({
    ...reviewer,
    nextDue: z.iso.date(),
    second: z
      .strictObject(reviewer)
      .optional()
      .describe('The second reviewer, where experts disagree and a page has two.'),
  })
  .nullable()
  .describe('Null: no clinician has reviewed the page yet.');
const page = {
  slug,
  url: webAddress,
  title: z.string(),
  aliases: z.array(z.string()),
  updated: z.iso.date(),
  nextReview: z.iso.date(),
  review,
};
const statement = { text: z.string(), refs };
/** A line of the first screen; its sources may be none where it states no fact of its own. */
const line = z.strictObject({
  ...statement,
  findings: z.array(z.string()).describe('Ids of the findings that it repeats, in evidence.json.'),
  harms: z.array(z.string()).describe('Ids of the harms that it repeats, in evidence.json.'),
});
const dangerSigns = z
  .array(
    z.strictObject({
      act,
      heading: z.string().describe('What to do.'),
      means: z.string().describe('What that means.'),
      signs: z.array(z.strictObject({ id, ...statement, short: z.string() })),
    }),
  )
  .describe('Signs to act on, by what to do, the most urgent first. Do not show a sign without its act.');

export const treatmentsFile = z.strictObject({
  ...head,
  treatments: z.array(
    z.strictObject({
      ...page,
      category,
      purpose: z.array(purpose),
      invasiveness,
      conditions: z.array(slug).describe('Conditions for which it is used or discussed.'),
      summary: z.strictObject({ whatItIs: line, whoFor: line, chance: line, mainRisk: line, otherOptions: line }),
      positions: z
        .array(
          treatmentFacts.shape.positions.unwrap().element.extend({
            year: z.number().int().nullable().describe('Null: not known.'),
            body: z.string(),
            text: z.string(),
          }),
        )
        .describe('Where guidelines and agencies stand, newest first.'),
      practical: z
        .array(z.strictObject({ id: practicalTopic, ...statement, minutes: minutesRange.optional() }))
        .describe('How long it takes, how long you stay, driving and so on. A topic that is not there has no source.'),
      normal: z
        .array(z.strictObject({ id, when: timeAfter, ...statement }))
        .describe('What is normal after it, in the order of time.'),
      dangerSigns,
      questions: z.array(z.string()),
      mesh: z.array(z.string()).describe('Medical Subject Headings.'),
    }),
  ),
});

export const conditionsFile = z.strictObject({
  ...head,
  conditions: z.array(
    z.strictObject({
      ...page,
      regions: z.array(region).describe('Where it hurts.'),
      kinds: z.array(kindOfPain),
      summary: z.strictObject({ whatItIs: line, whoGetsIt: line, outlook: line, whatHelps: line, mainRisk: line }),
      dangerSigns,
      otherOptions: z
        .array(
          z.strictObject({
            id,
            kind: optionKind,
            name: z.string(),
            says: z.string(),
            certainty: certainty.nullable(),
            medicines: z.array(slug).describe('Medicines, in medicines.json, that it speaks of.'),
            refs,
          }),
        )
        .describe('Options that are not procedures.'),
      steps: ladderSteps,
      questions: z.array(z.string()),
      icd10cm: z.array(z.string()),
      mesh: z.array(z.string()),
    }),
  ),
});

const statements = z.array(z.strictObject({ id, ...statement }));
export const medicinesFile = z.strictObject({
  ...head,
  medicines: z.array(
    z.strictObject({
      ...page,
      routes: z.array(route),
      conditions: z.array(slug).describe('Conditions for which it is used, or was studied.'),
      summary: z.strictObject({ whatItIs: line, whoFor: line, chance: line, mainRisk: line, takeCare: line }),
      dangerSigns,
      findings: z.array(z.string()).describe('Ids of its results, in evidence.json.'),
      harms: z.array(z.string()).describe('Ids of its harms, in evidence.json.'),
      ...(Object.fromEntries(medicineLists.map((name) => [name, statements])) as Record<MedicineList, typeof statements>),
      warnings: z
        .array(z.strictObject({ id, topic: z.string(), ...statement }))
        .describe('What drug agencies warn of.'),
      questions: z.array(z.string()),
      mesh: z.array(z.string()).describe('Medical Subject Headings.'),
    }),
  ),
});

const owner = slug.describe('The treatment, or the medicine, that it is about.');
const finding = z.strictObject({
  id,
  treatment: owner,
  ...findingWords.omit({ groups: true }).shape,
  ...findingFacts.omit({ decided: true, groups: true }).shape,
  groups: z
    .array(
      z.strictObject({
        id: slug,
        label: z.string(),
        value: z.number(),
        outOf: z.literal(100).optional(),
        unit: z.literal('days').optional(),
      }),
    )
    .describe('Figures that are no pair of with and without: so many of 100 people, or days.'),
  was,
  url: webAddress,
});
const pair = z.strictObject({
  id,
  condition: slug,
  ...pairWords.shape,
  ...pairFacts.omit({ decided: true }).shape,
  refs,
  url: webAddress,
});
const harm = z.strictObject({
  id,
  treatment: owner,
  ...harmWords.shape,
  ...harmFacts.omit({ decided: true }).shape,
  was,
  url: webAddress,
});

export const evidenceFile = z.strictObject({
  ...head,
  findings: z
    .array(finding)
    .describe('Single results: what was measured, in whom, compared with what, how sure we are.'),
  pairs: z
    .array(pair)
    .describe(
      'What the findings of one treatment come to for one condition: the cells of the matrix at /evidence/. Do not show a direction without appliesTo.',
    ),
  harms: z.array(harm).describe('Harms, each with a number or the words that there is none.'),
});

const cell = z.union([z.string(), z.number()]).optional();
const words = z.string().optional();
/** A row of evidence-results.csv; its columns in their order. What a row does not have is empty. */
export const resultRow = z.strictObject({
  id,
  kind: z.enum(['finding', 'harm']),
  treatment: slug,
  conditions: words.describe('Conditions of the people studied, separated by spaces.'),
  what: z.string().describe('What was measured, or the harm.'),
  applies_to: words.describe('For whom it holds, when that is fewer people.'),
  says: words.describe('The result in a sentence. Harms of which nothing more is known have none.'),
  caveat: words,
  direction: words,
  size: words,
  certainty: z.string(),
  graded_by: words,
  frequency: words.describe('Of harms.'),
  no_number: z.literal('yes').optional().describe('Of harms: no source has a number of how often that could be relied on; frequency is then a source’s bare word.'),
  serious: z.enum(['yes', 'no']).optional().describe('Of harms.'),
  figure_kind: words,
  per: words.describe('What a harm’s figure counts.'),
  out_of: cell,
  with: cell.describe('So many of out_of with the treatment; of points, the average.'),
  without: cell.describe('The same without the treatment.'),
  more: cell.describe('So many more of out_of with the treatment than without.'),
  from: cell.describe('The lowest of several studies.'),
  to: cell.describe('The highest of several studies.'),
  below: cell.describe('Fewer than so many of out_of.'),
  difference: cell.describe('Points; positive when the treatment was better.'),
  scale: cell.describe('The highest score of the scale.'),
  fewer_days_a_month: cell,
  range_from: cell.describe('Range of uncertainty, 95 in 100.'),
  range_to: cell,
  range_of: words,
  weeks: cell,
  time_point: words,
  design: words,
  people: cell,
  trials: cell,
  compared_with: words,
  comparator: words,
  references: z.string().describe('Ids of entries in references.json, separated by spaces.'),
  was: z.string().describe('Names under which earlier versions had it, separated by spaces.'),
  url: webAddress,
});
/** A row of evidence-matrix.csv. */
export const matrixRow = z.strictObject({
  id,
  condition: slug,
  condition_title: z.string(),
  treatment: slug,
  treatment_title: z.string(),
  role: z.string(),
  direction: z.string(),
  size: z.string(),
  certainty: z.string(),
  applies_to: words.describe('For whom it holds. Do not show the direction without it.'),
  says: z.string(),
  lead: z.string().describe('Ids of the findings that decide it, separated by spaces.'),
  other_side: z.string().describe('Ids of findings that point the other way.'),
  references: z.string(),
  url: webAddress,
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
export type MedicinesFile = z.infer<typeof medicinesFile>;
export type EvidenceFile = z.infer<typeof evidenceFile>;
export type ReferencesFile = z.infer<typeof referencesFile>;
export type ResultRow = z.infer<typeof resultRow>;
export type MatrixRow = z.infer<typeof matrixRow>;
