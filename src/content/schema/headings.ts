/** content/<lang>/headings.yaml: the headings that every treatment, condition and medicine has, in the words of one language, in this order. */
import { z } from 'astro/zod';
import { plainText } from './statement.ts';

const treatments = z.strictObject({
  whatItIs: plainText,
  whoItMayHelp: plainText,
  whoShouldNot: plainText,
  alternatives: plainText,
  howWellItWorks: plainText,
  risks: plainText,
  before: plainText,
  onTheDay: plainText,
  afterwards: plainText,
  ifItDoesNotHelp: plainText,
  /** The one heading that a page may leave out. */
  howOften: plainText,
  questions: plainText,
});
const conditions = z.strictObject({
  symptoms: plainText,
  howItGoes: plainText,
  whatYouCanDo: plainText,
  whenToSeeSomeone: plainText,
  diagnosis: plainText,
  treatmentsCompared: plainText,
  causes: plainText,
  livingWithIt: plainText,
  questions: plainText,
});
const medicines = z.strictObject({
  whatItIs: plainText,
  whatFor: plainText,
  howWellItWorks: plainText,
  takingSafely: plainText,
  risks: plainText,
  whoShouldNot: plainText,
  mixing: plainText,
  olderPeople: plainText,
  pregnancy: plainText,
  driving: plainText,
  stopping: plainText,
  questions: plainText,
});

export const headings = z.strictObject({ treatments, conditions, medicines });
export type Headings = z.infer<typeof headings>;

interface Heading<Kind extends keyof Headings> {
  id: keyof Headings[Kind];
  text: string;
  optional: boolean;
}

/** In the order in which a page has them, whatever the order in the file. */
export const listHeadings = <Kind extends keyof Headings>(words: Headings, kind: Kind): Heading<Kind>[] =>
  (Object.keys(headings.shape[kind].shape) as (keyof Headings[Kind])[]).map((id) => ({
    id,
    text: String(words[kind][id]),
    optional: id === 'howOften',
  }));
