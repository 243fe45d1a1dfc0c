/** “Is this me?”: situations in which a treatment's page has something special to say. Facts name the lines by id; they state nothing new. */
import { z } from 'astro/zod';

export const situation = z
  .enum(['pregnant', 'blood-thinner', 'diabetes', 'pacemaker', 'over-75', 'kidney-or-liver', 'child', 'allergy'])
  .meta({ id: 'Situation' });
export type Situation = z.infer<typeof situation>;

const lists = ['whoShouldNot', 'before', 'after'] as const;
/** A line of the page by its list and id, like `whoShouldNot.pregnant`. */
export const lineId = z
  .templateLiteral([z.enum(lists), '.', z.string()])
  .refine((id) => /^[a-zA-Z]+\.[a-z0-9]+(-[a-z0-9]+)*$/.test(id), 'must be a list and an id, like whoShouldNot.pregnant');

export const situationLines = z.partialRecord(situation, z.array(lineId).min(1));

/** Shared advice that is about one situation. */
export const situationOfAdvice: Readonly<Record<string, Situation>> = {
  'pregnancy-and-x-ray': 'pregnant',
  'blood-thinners': 'blood-thinner',
  'diabetes-and-steroids': 'diabetes',
  'contrast-allergy': 'allergy',
};
