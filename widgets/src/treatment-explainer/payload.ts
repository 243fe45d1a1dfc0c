/** The data of one treatment, version 1, as the provider publishes it at data/<lang>/<slug>.json (JSON Schema: schema/treatment.json). Made from src/content/schema/explainer.ts by `npm run widget:types`; change the schema instead. */
export type Direction = 'helps' | 'no-difference' | 'harms' | 'unclear';
export type EffectSize = 'large' | 'moderate' | 'small' | 'too-small-to-notice' | 'unknown';
export type Figure =
  | {
      kind: 'people';
      /**
       * Out of so many. At most 1000 are drawn.
       */
      outOf: number;
      with: number;
      without?: number;
    }
  | {
      kind: 'extra-people';
      /**
       * Out of so many. At most 1000 are drawn.
       */
      outOf: number;
      more: number;
    }
  | {
      kind: 'people-range';
      /**
       * Out of so many. At most 1000 are drawn.
       */
      outOf: number;
      from: number;
      to: number;
    }
  | {
      kind: 'people-below';
      /**
       * Out of so many. At most 1000 are drawn.
       */
      outOf: number;
      below: number;
    }
  | {
      kind: 'points';
      scale: number;
      difference?: number;
      with?: number;
      without?: number;
      /**
       * The smallest difference that counts at all.
       */
      noticeable?: number;
    }
  | {
      kind: 'days';
      per: 'month';
      fewer: number;
    };
export type Certainty = 'high' | 'moderate' | 'low' | 'very-low' | 'not-rated';
export type ComparedWith = 'dummy-treatment' | 'usual-care' | 'another-treatment' | 'no-comparison' | 'mixed';
export type Frequency = 'common' | 'uncommon' | 'rare' | 'very-rare' | 'unknown';
export type Act = 'emergency' | 'same-day' | 'soon';

export interface Explainer {
  version: 1;
  lang: string;
  /**
   * Short name, as in the file name.
   */
  slug: string;
  title: string;
  /**
   * The full page about this treatment.
   */
  url: string;
  /**
   * Who answers for the content; shown under the explainer.
   */
  publisher: string;
  /**
   * Last change to the content, as YYYY-MM-DD.
   */
  updated: string;
  /**
   * When the content must next be checked.
   */
  nextReview: string;
  /**
   * Null when no clinician has reviewed it: the explainer then says so.
   */
  review: {
    reviewer: string;
    credentials: string;
    reviewed: string;
  } | null;
  words: ExplainerWords;
  /**
   * Headings in place of the explainer’s own, for data that are not about a procedure.
   */
  headings?: {
    about?: string;
    before?: string;
    after?: string;
    alternatives?: string;
    'who-should-not'?: string;
  };
  summary: {
    whatItIs: Point;
    whoFor: Point;
    chance: Point;
    mainRisk: Point;
    otherOptions: Point;
  };
  /**
   * What it is and how it works, a paragraph each.
   *
   * @minItems 1
   */
  about: Point[];
  before: Point[];
  /**
   * What happens on the day, in order. None for a medicine.
   */
  steps: Point[];
  /**
   * Setting, numbing, pictures used, time: one line each.
   */
  onTheDay?: Point[];
  after: Point[];
  /**
   * What research found.
   */
  findings: ExplainerFinding[];
  /**
   * What can go wrong; the lesser harms first.
   */
  harms: ExplainerHarm[];
  whoShouldNot: Point[];
  /**
   * By what to do, the most urgent first.
   *
   * @minItems 1
   */
  dangerSigns: DangerSigns[];
  /**
   * What is normal and what is a danger, by time after the procedure.
   */
  timeline?: TimeOfSigns[];
  alternatives: {
    text: string;
    url?: string;
    /**
     * Numbers of the entries in the list “sources”. They are the numbers of the page.
     */
    sources?: number[];
  }[];
  questions: string[];
  /**
   * Those that the texts name, under the numbers that they have on the page.
   */
  sources: NumberedSource[];
}
/**
 * The words for every term of the data, in its language. The widget has none of its own.
 */
export interface ExplainerWords {
  certainty: {
    high: string;
    moderate: string;
    low: string;
    'very-low': string;
    'not-rated': string;
  };
  /**
   * A sign beside the word, never instead of it.
   */
  certaintyMark: {
    high: string;
    moderate: string;
    low: string;
    'very-low': string;
    'not-rated': string;
  };
  direction: {
    helps: string;
    'no-difference': string;
    harms: string;
    unclear: string;
  };
  comparedWith: {
    'dummy-treatment': string;
    'usual-care': string;
    'another-treatment': string;
    'no-comparison': string;
    mixed: string;
  };
  frequency: {
    common: string;
    uncommon: string;
    rare: string;
    'very-rare': string;
    unknown: string;
  };
  serious: string;
  figure: {
    outOf: {
      person: string;
      procedure: string;
      bone: string;
      device: string;
      'device-year': string;
    };
    /**
     * {0}, {1} and {2} stand for numbers.
     */
    with: string;
    /**
     * {0}, {1} and {2} stand for numbers.
     */
    without: string;
    /**
     * {0}, {1} and {2} stand for numbers.
     */
    more: string;
    /**
     * {0}, {1} and {2} stand for numbers.
     */
    fewer: string;
    /**
     * {0}, {1} and {2} stand for numbers.
     */
    range: string;
    /**
     * {0}, {1} and {2} stand for numbers.
     */
    below: string;
    /**
     * {0}, {1} and {2} stand for numbers.
     */
    points: string;
    /**
     * {0}, {1} and {2} stand for numbers.
     */
    pointsBoth: string;
    /**
     * {0}, {1} and {2} stand for numbers.
     */
    days: string;
  };
}
export interface Point {
  /**
   * What the text is about: “Where”, “How long”.
   */
  label?: string;
  text: string;
  /**
   * Numbers of the entries in the list “sources”. They are the numbers of the page.
   */
  sources?: number[];
}
export interface ExplainerFinding {
  /**
   * Stable name of the result.
   */
  id?: string;
  outcome: string;
  /**
   * For whom it holds, when that is fewer people. Never shown without it.
   */
  appliesTo?: string;
  /**
   * The whole result in plain words with its number: the text that stands for the picture.
   */
  says: string;
  /**
   * What a reader must know before they trust it.
   */
  caveat?: string;
  direction: Direction;
  size: EffectSize;
  figure?: Figure;
  /**
   * Range of uncertainty (95 in 100) round the figure.
   */
  range?: {
    from: number;
    to: number;
    of: 'people' | 'points' | 'days' | 'standard-deviations';
  };
  /**
   * Figures that are no pair of with and without.
   */
  groups?: {
    label: string;
    value: number;
    /**
     * Left out: the value is a number of days.
     */
    outOf?: 100;
  }[];
  timePoint?: string;
  certainty: Certainty;
  comparedWith: ComparedWith;
  /**
   * What it was compared with, in words.
   */
  comparator?: string;
  design: string;
  people?: number;
  trials?: number;
  main?: boolean;
  /**
   * Numbers of the entries in the list “sources”. They are the numbers of the page.
   */
  sources?: number[];
}
export interface ExplainerHarm {
  /**
   * Stable name of the harm.
   */
  id?: string;
  harm: string;
  appliesTo?: string;
  /**
   * The whole statement in plain words, with its number or the words that there is none.
   */
  says: string;
  frequency: Frequency;
  serious: boolean;
  figure?: Figure;
  /**
   * What the figure counts. Left out: people.
   */
  per?: 'person' | 'procedure' | 'bone' | 'device' | 'device-year';
  timePoint?: string;
  main?: boolean;
  /**
   * Numbers of the entries in the list “sources”. They are the numbers of the page.
   */
  sources?: number[];
}
export interface DangerSigns {
  act: Act;
  /**
   * What to do, as a heading.
   */
  heading: string;
  /**
   * What that means, in one to three sentences.
   */
  means: string;
  /**
   * @minItems 1
   */
  signs: {
    id?: string;
    text: string;
    /**
     * The sign in a few words.
     */
    short?: string;
    /**
     * Numbers of the entries in the list “sources”. They are the numbers of the page.
     */
    sources?: number[];
  }[];
}
export interface TimeOfSigns {
  time: 'first-hours' | 'days-1-to-3' | 'first-week' | 'weeks-after' | 'any-time';
  title: string;
  normal?: Point[];
  /**
   * Signs that mostly begin then. A sign counts whenever it comes.
   */
  dangers?: {
    act: Act;
    /**
     * Ids of dangerSigns.
     *
     * @minItems 1
     */
    signs: string[];
  }[];
}
export interface NumberedSource {
  number: number;
  text: string;
  url?: string;
}
