import type { BaseStrings } from '../shared/languages.ts';
import type { PartName } from './chartFigure.ts';
import type { Benefit, Explainer, Risk } from './payload.ts';
import type { Failure } from './requestData.ts';

/** The parts of an explainer, in the order in which they are shown. */
export const sectionNames = [
  'summary', 'about', 'benefits', 'risks', 'who-should-not', 'alternatives',
  'before', 'day', 'after', 'warning-signs', 'questions',
] as const;
export type SectionName = (typeof sectionNames)[number];

/** All words of the explainer itself. `{0}`, `{1}` … stand for values; numbers arrive formatted. */
export interface ExplainerStrings extends BaseStrings {
  loading: string;
  failures: Record<Failure, string>;
  retry: string;
  /** Link to the full page. */
  fullPage: string;
  /** Link to the provider's list of treatments. */
  allTreatments: string;
  /** The data exist in English only. Said in the reader's language. */
  onlyEnglish: string;
  sections: Record<SectionName, string>;
  summary: Record<keyof Explainer['summary'], string>;
  /** {0} of {1}. */
  step: string;
  /** {0}: the section's heading. */
  next: string;
  back: string;
  contents: string;
  onePage: string;
  stepByStep: string;
  certainty: Record<Benefit['certainty'], string>;
  direction: Record<Benefit['direction'], string>;
  comparedWith: Record<Benefit['comparedWith'], string>;
  /** {0}: how many people took part. */
  people: string;
  frequency: Record<Risk['frequency'], string>;
  serious: string;
  /** {0}: the common denominator. */
  eachPicture: string;
  asTable: string;
  asPictures: string;
  /** Column headings. */
  result: string;
  number: string;
  howSure: string;
  noNumber: string;
  /** {0}: the number, {1}: the denominator. */
  parts: Record<PartName, string>;
  /** {0}: the denominator drawn, {1} in {2}: the same share with a larger one. */
  tiny: string;
  act: Record<Explainer['warningSigns'][number]['act'], string>;
  tickQuestions: string;
  copy: string;
  copied: string;
  notCopied: string;
  print: string;
  sources: string;
  /** {0}: number of the source. */
  source: string;
  newTab: string;
  notReviewed: string;
  /** {0}: reviewer, {1}: credentials, {2}: day. */
  reviewed: string;
  /** {0}: publisher, {1}: day of the last change, {2}: day of the next check. */
  from: string;
}
