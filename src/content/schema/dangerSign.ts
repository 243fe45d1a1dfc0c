/**
 * Danger signs: the one registry. Every page, film, explainer, hand-out and search card takes its signs from here by id; nobody writes a
 * sign elsewhere. One sign has one wording and one act, wherever it stands.
 *
 * - content/facts/danger-signs.yaml: classes of procedure, and the facts of each sign, in the order in which a box shows them.
 * - content/<lang>/danger-signs.yaml: their words, under the same ids.
 */
import { z } from 'astro/zod';
import { plainText, referenceId, slug } from './statement.ts';
import { act } from './terms.ts';

/** What kind of procedure a treatment is, as far as danger goes. A treatment's facts list its classes; the box of its page follows. */
export const procedureClass = z.enum([
  'any-procedure',
  'any-needle',
  'needle-near-spine',
  'not-near-spine',
  'needle-in-neck',
  'near-lung',
  'deep-bleed',
  'joint',
  'sympathetic',
  'steroid',
  'repeated-steroid',
  'large-dose-numbing',
  'sedation',
  'contrast',
  'heat-or-cold',
  'operation',
  'implant',
  'stimulator',
  'pump',
  'cement',
  'botulinum',
  'ketamine',
]);
export type ProcedureClass = z.infer<typeof procedureClass>;

/** Signs that the box of one page shows before the others of their act, where the general order would not lead with what its reader has most to fear. */
export const leadSigns = z.array(slug).default([]);

export const dangerSignFacts = z.strictObject({
  /** Kind of danger, like `ces` or `stroke`: signs of one group stand together. */
  group: slug,
  act,
  /** Which help to name first in an emergency. */
  help: z.enum(['ambulance', 'emergency-department', 'crisis-line']).optional(),
  /** Classes of procedure after which it counts. */
  classes: z.array(procedureClass).default([]),
  /** Treatments (slugs) beyond those classes. */
  treatments: z.array(slug).default([]),
  /** Conditions (slugs) whose page shows it. */
  conditions: z.array(slug).default([]),
  /** Medicines (slugs) whose page shows it. */
  medicines: z.array(slug).default([]),
  refs: z.array(referenceId).min(1),
  /** Hours after a procedure in which it usually begins, as its sources say. Without `to`: no end. Left out: at any time. */
  usually: z.strictObject({ from: z.number().min(0), to: z.number().positive().optional() }).optional(),
  /** For editors: what must not be read as this sign, and how the act was decided. Never shown. */
  notes: z.string().optional(),
});
export type DangerSignFacts = z.infer<typeof dangerSignFacts>;

export const dangerSignWords = z.strictObject({
  /** The sign as a box shows it. */
  text: plainText,
  /** The sign in a few words, for films and cards. */
  short: plainText,
  why: plainText.optional(),
  timing: plainText.optional(),
  /** What to do or to say, one step each. */
  steps: z.array(plainText).default([]),
  /** By page (slug): the sign counts there only under this condition, like “if it was done in the neck”. */
  onlyIf: z.record(slug, plainText).default({}),
});
export type DangerSignWords = z.infer<typeof dangerSignWords>;

export const dangerSignsFile = {
  facts: z.strictObject({ signs: z.record(slug, dangerSignFacts) }),
  words: z.strictObject({
    /** By act: the heading over its signs, and what it means to do. */
    acts: z.record(act, z.strictObject({ heading: plainText, means: plainText })),
    /** By group: its name and, for the gravest, all its signs in one line. */
    groups: z.record(slug, z.strictObject({ title: plainText, oneLine: plainText.optional() })),
    signs: z.record(slug, dangerSignWords),
  }),
};
/** One sign on one page; `onlyIf` is that page's. */
export type DangerSign = { id: string; onlyIf?: string | undefined } & DangerSignFacts &
  Omit<DangerSignWords, 'onlyIf'>;
