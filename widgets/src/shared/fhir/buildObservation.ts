import type { Observation } from 'fhir/r4';
import { DECLINED, type PainAnswer } from '../painAnswer.ts';
import { PEG_CODES, SCALE_CODES, VERBAL_CODES } from './loinc.ts';

/** What a receiving system may ask for beside the defaults. */
export interface ObservationOptions {
  /** Reference to the person, e.g. `Patient/example`. Left out when empty. */
  readonly subject?: string | undefined;
  /** Send numbers as `valueQuantity` in `{score}` instead of `valueInteger`. */
  readonly quantity?: boolean;
  /** Add the category `vital-signs` after `survey`. */
  readonly vitalSigns?: boolean;
}

const CATEGORY = 'http://terminology.hl7.org/CodeSystem/observation-category';

const toQuantity = (value: number): Pick<Observation, 'valueQuantity'> => ({
  valueQuantity: { value, unit: '{score}', system: 'http://unitsofmeasure.org', code: '{score}' },
});

/** Mean of the three PEG items, to one decimal place, as the PEG is scored (@krebs-2009-peg). */
export function meanOfPeg(value: string): number {
  return Math.round((value.split(',').reduce((sum, item) => sum + +item, 0) / 3) * 10) / 10;
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
  const { scale, value, questions, sites } = answer;
  const code = SCALE_CODES[scale];
  return {
    resourceType: 'Observation',
    status: 'final',
    category: [
      { coding: [{ system: CATEGORY, code: 'survey', display: 'Survey' }] },
      ...(options.vitalSigns ? [{ coding: [{ system: CATEGORY, code: 'vital-signs', display: 'Vital Signs' }] }] : []),
    ],
    code: { ...(code && { coding: [code] }), text: questions.join(' ') },
    ...(options.subject && { subject: { reference: options.subject } }),
    effectiveDateTime: answer.time,
    ...buildValue(answer, options.quantity),
    // One site per Observation in R4: the words the person picked, joined (fhir.md section 5).
    ...(sites.length && { bodySite: { text: sites.join('; ') } }),
    method: { text: answer.instrument },
    // The end labels belong to the score (fhir.md section 7).
    note: [{ text: `${answer.low} – ${answer.high}. ${answer.recall}. ${answer.language}.` }],
    ...(scale === 'peg' &&
      value !== DECLINED && {
        component: value.split(',').map((item, index) => ({
          code: { coding: [PEG_CODES[index]!], text: questions[index]! },
          ...toNumber(+item, options.quantity),
        })),
      }),
  };
}

function toNumber(value: number, quantity?: boolean): Pick<Observation, 'valueQuantity' | 'valueInteger'> {
  return quantity ? toQuantity(value) : { valueInteger: value };
}

function buildValue({ scale, value, words }: PainAnswer, quantity?: boolean): Partial<Observation> {
  if (value === DECLINED)
    return {
      dataAbsentReason: {
        coding: [{ system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason', code: value }],
        text: words,
      },
    };
  if (scale === 'peg') return toQuantity(meanOfPeg(value));
  const finding = scale === 'verbal' && VERBAL_CODES[value];
  if (finding) return { valueCodeableConcept: { coding: [{ system: 'http://snomed.info/sct', code: finding }], text: words } };
  return scale === 'change' ? { valueCodeableConcept: { text: words } } : toNumber(+value, quantity);
}
