/**
 * The data of one treatment or medicine as `<treatment-explainer>` reads it: /widgets/v1/data/<lang>/<slug>.json.
 * Its JSON Schema is published at /widgets/v1/schema/treatment.json, so that a clinic can write its own file. The widget's types and its
 * check at run time are generated from here: `npm run widget:types`.
 * Everything is plain text; the widget never reads HTML.
 */
import { z } from 'astro/zod';
import { timeAfter } from './practical.ts';
import { act, certainty, comparedWith, direction, effectSize, frequency } from './terms.ts';

const text = z.string().min(1);
const count = z.number().int().positive();
const template = text.describe('{0}, {1} and {2} stand for numbers.');
const sources = z
  .array(z.number().int().min(1))
  .default([])
  .describe('Numbers of the entries in the list “sources”. They are the numbers of the page.');
const point = z
  .strictObject({ label: text.optional().describe('What the text is about: “Where”, “How long”.'), text, sources })
  .meta({ id: 'Point' });
const webAddress = z.string().regex(/^https?:\/\//, 'must be an address that starts with https://');

/** Words for every term of a list, so that the widget has none of its own. */
const wordsFor = <Term extends string>(terms: readonly Term[]) =>
  z.strictObject(Object.fromEntries(terms.map((term) => [term, text])) as Record<Term, typeof text>);

const outOf = count.describe('Out of so many. At most 1000 are drawn.');
const people = z
  .strictObject({ kind: z.literal('people'), outOf, with: z.number().min(0), without: z.number().min(0).optional() })
  .describe('So many with the treatment, and so many without it if there was a comparison.');
const extraPeople = z
  .strictObject({ kind: z.literal('extra-people'), outOf, more: z.number() })
  .describe('The difference alone; below 0 means fewer.');
const peopleRange = z
  .strictObject({ kind: z.literal('people-range'), outOf, from: z.number().min(0), to: z.number().min(0) })
  .describe('From the lowest to the highest study.');
const peopleBelow = z
  .strictObject({ kind: z.literal('people-below'), outOf, below: z.number().positive() })
  .describe('Fewer than so many.');
const points = z
  .strictObject({
    kind: z.literal('points'),
    scale: z.number().positive(),
    difference: z.number().optional(),
    with: z.number().optional(),
    without: z.number().optional(),
    noticeable: z.number().positive().optional().describe('The smallest difference that counts at all.'),
  })
  .describe('Averages, or their difference, on a scale from 0 to “scale”.');
const days = z
  .strictObject({ kind: z.literal('days'), per: z.literal('month'), fewer: z.number() })
  .describe('Days with the problem in a month of 30.');
export const explainerFigure = z
  .discriminatedUnion('kind', [people, extraPeople, peopleRange, peopleBelow, points, days])
  .meta({ id: 'Figure' });
/** What a harm's figure counts. */
const per = z.enum(['person', 'procedure', 'bone', 'device', 'device-year']).meta({ id: 'Per' });

const finding = z
  .strictObject({
    id: z.string().optional().describe('Stable name of the result.'),
    outcome: text,
    appliesTo: text.optional().describe('For whom it holds, when that is fewer people. Never shown without it.'),
    says: text.describe('The whole result in plain words with its number: the text that stands for the picture.'),
    caveat: text.optional().describe('What a reader must know before they trust it.'),
    direction,
    size: effectSize,
    figure: explainerFigure.optional(),
    range: z
      .strictObject({
        from: z.number(),
        to: z.number(),
        of: z.enum(['people', 'points', 'days', 'standard-deviations']),
      })
      .optional()
      .describe('Range of uncertainty (95 in 100) round the figure.'),
    groups: z
      .array(
        z.strictObject({
          label: text,
          value: z.number().min(0),
          outOf: z.literal(100).optional().describe('Left out: the value is a number of days.'),
        }),
      )
      .default([])
      .describe('Figures that are no pair of with and without.'),
    timePoint: text.optional(),
    certainty,
    comparedWith,
    comparator: text.optional().describe('What it was compared with, in words.'),
    design: text,
    people: count.optional(),
    trials: z.number().int().min(0).optional(),
    main: z.boolean().default(false),
    sources,
  })
  .meta({ id: 'ExplainerFinding' });

const harm = z
  .strictObject({
    id: z.string().optional().describe('Stable name of the harm.'),
    harm: text,
    appliesTo: text.optional(),
    says: text.describe('The whole statement in plain words, with its number or the words that there is none.'),
    frequency,
    serious: z.boolean(),
    figure: explainerFigure.optional(),
    per: per.optional().describe('What the figure counts. Left out: people.'),
    timePoint: text.optional(),
    main: z.boolean().default(false),
    sources,
  })
  .meta({ id: 'ExplainerHarm' });

const dangerSigns = z
  .strictObject({
    act,
    heading: text.describe('What to do, as a heading.'),
    means: text.describe('What that means, in one to three sentences.'),
    signs: z
      .array(
        z.strictObject({
          id: z.string().optional(),
          text,
          short: text.optional().describe('The sign in a few words.'),
          sources,
        }),
      )
      .min(1),
  })
  .meta({ id: 'DangerSigns' });

const timeOfSigns = z
  .strictObject({
    time: z.enum([...timeAfter.options, 'any-time']),
    title: text,
    normal: z.array(point).default([]),
    dangers: z
      .array(z.strictObject({ act, signs: z.array(z.string()).min(1).describe('Ids of dangerSigns.') }))
      .default([])
      .describe('Signs that mostly begin then. A sign counts whenever it comes.'),
  })
  .meta({ id: 'TimeOfSigns' });

const words = z
  .strictObject({
    certainty: wordsFor(certainty.options),
    certaintyMark: wordsFor(certainty.options).describe('A sign beside the word, never instead of it.'),
    direction: wordsFor(direction.options),
    comparedWith: wordsFor(comparedWith.options),
    frequency: wordsFor(frequency.options),
    serious: text,
    figure: z.strictObject({
      outOf: wordsFor(per.options),
      with: template,
      without: template,
      more: template,
      fewer: template,
      range: template,
      below: template,
      points: template,
      pointsBoth: template,
      days: template,
    }),
  })
  .meta({ id: 'ExplainerWords' })
  .describe('The words for every term of the data, in its language. The widget has none of its own.');

/** Headings that the data may replace: those whose words fit procedures alone. */
const explainerHeadings = ['about', 'before', 'after', 'alternatives', 'who-should-not'] as const;
type HeadingName = (typeof explainerHeadings)[number];

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
  url: webAddress.describe('The full page about this treatment.'),
  publisher: text.describe('Who answers for the content; shown under the explainer.'),
  updated: z.iso.date().describe('Last change to the content, as YYYY-MM-DD.'),
  nextReview: z.iso.date().describe('When the content must next be checked.'),
  /** Null: not yet reviewed by a clinician, and the widget says so. */
  review: z
    .strictObject({ reviewer: text, credentials: text, reviewed: z.iso.date() })
    .nullable()
    .describe('Null when no clinician has reviewed it: the explainer then says so.'),
  words,
  headings: z
    .strictObject(Object.fromEntries(explainerHeadings.map((name) => [name, text.optional()])) as Record<HeadingName, z.ZodOptional<typeof text>>)
    .optional()
    .describe('Headings in place of the explainer’s own, for data that are not about a procedure.'),
  summary: z.strictObject({ whatItIs: point, whoFor: point, chance: point, mainRisk: point, otherOptions: point }),
  about: z.array(point).min(1).describe('What it is and how it works, a paragraph each.'),
  before: z.array(point),
  steps: z.array(point).describe('What happens on the day, in order. None for a medicine.'),
  onTheDay: z.array(point).default([]).describe('Setting, numbing, pictures used, time: one line each.'),
  after: z.array(point),
  findings: z.array(finding).describe('What research found.'),
  harms: z.array(harm).describe('What can go wrong; the lesser harms first.'),
  whoShouldNot: z.array(point),
  dangerSigns: z.array(dangerSigns).min(1).describe('By what to do, the most urgent first.'),
  timeline: z
    .array(timeOfSigns)
    .default([])
    .describe('What is normal and what is a danger, by time after the procedure.'),
  alternatives: z.array(z.strictObject({ text, url: webAddress.optional(), sources })),
  questions: z.array(text),
  sources: z
    .array(z.strictObject({ number: count, text, url: webAddress.optional() }).meta({ id: 'NumberedSource' }))
    .describe('Those that the texts name, under the numbers that they have on the page.'),
});
export type Explainer = z.infer<typeof explainer>;
/** The same before defaults are filled in: what a file may hold. */
export type ExplainerInput = z.input<typeof explainer>;
