/** The scales of `<pain-scale-picker>`. */
export type Scale = 'nrs' | 'verbal' | 'vas' | 'faces' | 'peg' | 'change';

/** The time that a question asks about. */
export type Recall = 'now' | 'past-24-hours' | 'past-week';

/** The value of a question that the person chose not to answer; a code of FHIR's data-absent-reason. */
export const DECLINED = 'asked-declined';

/**
 * One answer with all that makes it comparable later: instrument, wording, end labels, recall period and
 * language. A number with no end labels and no recall period cannot be compared (scales.json, rules).
 */
export interface PainAnswer {
  /** Which scale was shown. */
  readonly scale: Scale;
  /** The instrument and the version of our wording, e.g. `nrs-11|1`. */
  readonly instrument: string;
  /**
   * `nrs`, `faces`: `'0'` to `'10'`. `vas`: `'0'` to `'100'`. `verbal`: `none`, `mild`, `moderate`, `severe`.
   * `peg`: three numbers, `'6,5,5'`. `change`: `'1'` (very much better) to `'7'` (very much worse).
   * `'asked-declined'` when the person preferred not to say.
   */
  readonly value: string;
  /** The answer in the words that were shown. */
  readonly words: string;
  /** The question or questions as shown. */
  readonly questions: readonly string[];
  /** The words at the low and high end, as shown. */
  readonly low: string;
  readonly high: string;
  readonly recall: Recall;
  /** BCP 47 tag of the language that was shown. */
  readonly language: string;
  /** When the answer was given: ISO 8601 with the offset of the person's own time. */
  readonly time: string;
  /** Body sites in words, with the side: `Lower back, right side`. */
  readonly sites: readonly string[];
  /** `vas` only: length of the line in CSS pixels, because screens differ (@ijmr-2016-ipadvas). */
  readonly lineLength?: number;
}
