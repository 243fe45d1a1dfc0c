import type { Scale } from '../painAnswer.ts';

/** A code of a code system, with its display. */
export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display?: string | undefined;
}

const loinc = (code: string, display?: string): Coding => ({ system: 'http://loinc.org', code, display });
/** Any pain severity, whatever the scale (@hl7eu-pain-score). */
const SEVERITY = loinc('38208-5', 'Pain severity - Reported');

/**
 * What each scale measures, in LOINC. Sources in fhir.md section 2; this material contains content from
 * LOINC (http://loinc.org), copyright Regenstrief Institute, Inc.; see the README for its terms.
 *
 * - `faces` is not the validated 0–10 question, so it has the general code (@miro-2019-faces).
 * - `change` is our own question and has no code: its words are sent as text.
 */
export const SCALE_CODES: Partial<Record<Scale, Coding>> = {
  // @loinc-72514-3
  nrs: loinc('72514-3', 'Pain severity - 0-10 verbal numeric rating [Score] - Reported'),
  // @ihe-pain-score
  vas: loinc('38214-3', 'Pain severity [Score] Visual analog score'),
  verbal: SEVERITY,
  faces: SEVERITY,
  // The mean, never the sum (@ahrq-cds-pain-summary).
  peg: loinc('91147-9', 'Mean score [PEG]'),
};

/** The three items of the PEG, in order (@ahrq-cds-pain-summary). */
export const PEG_CODES: readonly Coding[] = ['75893-8', '91145-3', '91146-1'].map((code) => loinc(code));

export const SNOMED = 'http://snomed.info/sct';

/** SNOMED CT findings of the four words (@hl7eu-pain-score). */
export const VERBAL_CODES: Readonly<Record<string, string>> = {
  none: '301379001',
  mild: '40196000',
  moderate: '50415004',
  severe: '76948002',
};
