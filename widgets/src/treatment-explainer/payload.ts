/**
 * The data of one treatment, version 1, as the provider publishes it at data/<lang>/<slug>.json
 * (JSON Schema: schema/treatment.json). Everything is plain text; nothing here is ever read as HTML.
 */
import type { Act, Certainty, Comparison, Direction, Frequency } from './terms.ts';

export interface Point {
  text: string;
  url?: string | undefined;
  /** Numbers of entries in `Explainer.sources`, counted from 1. */
  sources: number[];
}

/** A number as the source gives it, in one of five shapes. */
export type Figure =
  /** So many of `outOf` people with the treatment, and so many without it if there was a comparison. */
  | { kind: 'people'; outOf: number; with: number; without?: number | undefined }
  /** The difference alone; below 0 means fewer. */
  | { kind: 'extra-people'; outOf: number; more: number }
  /** From the lowest to the highest study. */
  | { kind: 'people-range'; outOf: number; from: number; to: number }
  /** Averages, or their difference, on a scale from 0 to `scale`. */
  | {
      kind: 'points';
      scale: number;
      difference?: number | undefined;
      with?: number | undefined;
      without?: number | undefined;
    }
  /** Days with the problem in a month of 30. */
  | { kind: 'days'; fewer: number };

interface Result {
  /** The whole result in plain words with its number: the text that stands for the picture. */
  says: string;
  figure?: Figure | undefined;
  sources: number[];
}
export interface Benefit extends Result {
  outcome: string;
  direction: Direction;
  timePoint?: string | undefined;
  certainty: Certainty;
  comparedWith: Comparison;
  design: string;
  people?: number | undefined;
}
export interface Risk extends Result {
  harm: string;
  frequency: Frequency;
  serious: boolean;
  certainty?: Certainty | undefined;
}

export interface Explainer {
  /** Tag of the language of all texts. */
  lang: string;
  slug: string;
  title: string;
  /** The full page. */
  url: string;
  publisher: string;
  /** Days as YYYY-MM-DD. */
  updated: string;
  nextReview: string;
  /** Null: not yet reviewed by a clinician. */
  review: { reviewer: string; credentials: string; reviewed: string } | null;
  summary: { whatItIs: Point; whoFor: Point; chance: Point; mainRisk: Point; otherOptions: Point };
  about: Point[];
  before: Point[];
  /** What happens on the day, in order. */
  steps: string[];
  onTheDay: Point[];
  after: Point[];
  benefits: Benefit[];
  risks: Risk[];
  whoShouldNot: Point[];
  warningSigns: (Point & { act: Act })[];
  alternatives: Point[];
  questions: string[];
  sources: { text: string; url?: string | undefined }[];
}
