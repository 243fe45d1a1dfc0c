import type { Observation } from 'fhir/r4';
import { DECLINED, type PainAnswer } from '../painAnswer.ts';
import { type Coding, PEG_CODES, SCALE_CODES, SNOMED, VERBAL_CODES } from './loinc.ts';

/** What a receiving system may ask for beside the defaults. */
export interface ObservationOptions {
  /** Reference to the person, e.g. `Patient/example`. Left out when empty. */
  readonly subject?: string | undefined;
  /** Send numbers as `valueQuantity` in `{score}` instead of `valueInteger`. */
  readonly quantity?: boolean;
  /** Add the category `vital-signs` after `survey`. */
  readonly vitalSigns?: boolean;
}

const HL7 = 'http://terminology.hl7.org/CodeSystem/';
const categoryOf = (code: string, display: string): { coding: [Coding] } => ({
  coding: [{ system: `${HL7}observation-category`, code, display }],
});

/** Mean of the three PEG items, to one decimal place, as the PEG is scored (@krebs-2009-peg). */
export function meanOfPeg(value: string): number {
  // Not `reduce`: that of prototype.js before 1.7 gives the array back.
  const [pain, enjoyment, activity] = value.split(',');
  return Math.round(((+pain! + +enjoyment! + +activity!) * 10) / 3) / 10;
}

/**
 * One answer as a FHIR R4 Observation (fhir.md).
 *
 * - `survey` is the category; pain is in no list of vital signs, so that is added only when asked for.
 * - A number is a `valueInteger` by default: a pain score is a number with no unit to invent.
 * - Declined gives a data-absent reason and no value, never 0 (rule obs-6).
 * - Words, lengths and numbers are never turned into each other: each has its own code and method.
 */
export function buildObservation(answer: PainAnswer, options: ObservationOptions = {}): Observation {
  const { scale, value, words, questions, sites } = answer;
  const { subject, quantity, vitalSigns } = options;
  const code = SCALE_CODES[scale];
  const finding = VERBAL_CODES[value];
  const declined = value === DECLINED;
  const number = (number: number, asQuantity = quantity): Pick<Observation, 'valueQuantity' | 'valueInteger'> =>
    asQuantity
      ? { valueQuantity: { value: number, unit: '{score}', system: 'http://unitsofmeasure.org', code: '{score}' } }
      : { valueInteger: number };
  return {
    resourceType: 'Observation',
    status: 'final',
    category: [categoryOf('survey', 'Survey'), ...(vitalSigns ? [categoryOf('vital-signs', 'Vital Signs')] : [])],
    code: { coding: code && [code], text: questions.join(' ') },
    ...(subject && { subject: { reference: subject } }),
    effectiveDateTime: answer.time,
    ...(declined
      ? { dataAbsentReason: { coding: [{ system: `${HL7}data-absent-reason`, code: value }] } }
      : scale === 'peg'
        ? number(meanOfPeg(value), true)
        : finding || scale === 'change'
          ? { valueCodeableConcept: { coding: finding ? [{ system: SNOMED, code: finding }] : undefined, text: words } }
          : number(+value)),
    // One site per Observation in R4: the words the person picked, joined (fhir.md section 5).
    ...(sites.length && { bodySite: { text: sites.join('; ') } }),
    method: { text: answer.instrument },
    // The end labels belong to the score (fhir.md section 7).
    note: [{ text: `${answer.low} – ${answer.high}. ${answer.recall}. ${answer.language}.` }],
    ...(scale === 'peg' &&
      !declined && {
        component: value.split(',').map((item, index) => ({
          code: { coding: [PEG_CODES[index]!], text: questions[index]! },
          ...number(+item),
        })),
      }),
  };
}
