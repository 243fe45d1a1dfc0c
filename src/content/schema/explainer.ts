/**
 * The data of one treatment as `<treatment-explainer>` reads it: /widgets/v1/data/<lang>/<slug>.json.
 * Its JSON Schema is published at /widgets/v1/schema/treatment.json, so that a clinic can write its own file.
 * Everything is plain text; the widget never reads HTML.
 */
import { z } from 'astro/zod';
import { figure } from './figure.ts';
import { certainty, direction, frequency } from './terms.ts';

const text = z.string().min(1);
/** Numbers of the entries in `sources`, counted from 1. */
const sources = z
  .array(z.number().int().min(1))
  .default([])
  .describe('Numbers of the entries in the list “sources”, counted from 1.');
const point = z.strictObject({ text, sources });
const webAddress = z.string().regex(/^https?:\/\//, 'must be an address that starts with https://');

export const explainer = z.strictObject({
  /** Version of this format. Files with another number are refused with a message. */
  version: z.literal(1),
  /** Language tag of all texts, like en or es. */
  lang: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .describe('Short name, as in the file name.'),
  title: text,
  /** The full page. */
  url: webAddress.describe('The full page about this treatment.'),
  /** Who publishes it, as shown under the explainer. */
  publisher: text.describe('Who answers for the content; shown under the explainer.'),
  /** Days as YYYY-MM-DD. */
  updated: z.iso.date().describe('Last change to the content.'),
  nextReview: z.iso.date().describe('When the content must next be checked.'),
  /** Null: not yet reviewed by a clinician, and the widget says so. */
  review: z
    .strictObject({ reviewer: text, credentials: text, reviewed: z.iso.date() })
    .nullable()
    .describe('Null when no clinician has reviewed it: the explainer then says so.'),
  summary: z.strictObject({ whatItIs: point, whoFor: point, chance: point, mainRisk: point, otherOptions: point }),
  /** What it is and how it works, a paragraph each. */
  about: z.array(point).min(1).describe('What it is and how it works, a paragraph each.'),
  before: z.array(point),
  /** What happens on the day, in order. */
  steps: z.array(text).min(1).describe('What happens on the day, in order.'),
  /** Setting, pictures used, numbing: one line each. */
  onTheDay: z.array(point).default([]).describe('Setting, pictures used, numbing: one line each.'),
  after: z.array(point),
  benefits: z.array(
    z.strictObject({
      outcome: text,
      says: text,
      direction,
      figure: figure.optional(),
      timePoint: text.optional(),
      certainty,
      comparedWith: z.enum(['dummy-treatment', 'usual-care', 'another-treatment', 'no-comparison', 'mixed']),
      design: text,
      people: z.number().int().positive().optional(),
      main: z.boolean().default(false),
      sources,
    }),
  ),
  risks: z.array(
    z.strictObject({
      harm: text,
      says: text,
      frequency,
      serious: z.boolean(),
      figure: figure.optional(),
      certainty: certainty.optional(),
      main: z.boolean().default(false),
      sources,
    }),
  ),
  whoShouldNot: z.array(point),
  warningSigns: z.array(z.strictObject({ text, act: z.enum(['emergency', 'same-day']), sources })).min(1),
  alternatives: z.array(z.strictObject({ text, url: webAddress.optional(), sources })),
  questions: z.array(text),
  sources: z.array(z.strictObject({ text, url: webAddress.optional() })),
});
export type Explainer = z.infer<typeof explainer>;
/** The same before defaults are filled in: what a file may hold. */
export type ExplainerInput = z.input<typeof explainer>;
