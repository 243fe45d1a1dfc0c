/** “Is this me?”: situations in which the page of a treatment or medicine has something special to say. Facts name the lines by id; they state nothing new. */
import { z } from 'astro/zod';

export const situation = z
  .enum(['pregnant', 'blood-thinner', 'diabetes', 'pacemaker', 'over-75', 'kidney-or-liver', 'child', 'allergy'])
  .meta({ id: 'Situation' });
export type Situation = z.infer<typeof situation>;

/** The lists whose lines a situation may name, by kind of page. */
export const listsOfTreatment = ['whoShouldNot', 'before', 'after'] as const;
export const listsOfMedicine = ['whoShouldNot', 'takingSafely', 'mixing', 'stopping'] as const;

/** By situation the lines of a page, each by its list and id, like `whoShouldNot.pregnant`. */
export const situationLines = <const List extends string>(lists: readonly List[]) =>
  z.partialRecord(
    situation,
    z
      .array(
        z
          .templateLiteral([z.enum(lists), '.', z.string()])
          .refine(
            (id) => /^[a-zA-Z]+\.[a-z0-9]+(-[a-z0-9]+)*$/.test(id),
            'must be a list and an id, like whoShouldNot.pregnant',
          ),
      )
      .min(1),
  );

/** Lists of a medicine that are about one situation as a whole. */
export const situationOfList = { pregnancy: 'pregnant', olderPeople: 'over-75' } as const satisfies Record<string, Situation>;

/** Shared advice that is about one situation. */
export const situationOfAdvice: Readonly<Record<string, Situation>> = {
  'pregnancy-and-x-ray': 'pregnant',
  'blood-thinners': 'blood-thinner',
  'diabetes-and-steroids': 'diabetes',
  'contrast-allergy': 'allergy',
};
